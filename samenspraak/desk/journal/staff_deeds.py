"""What each deed of signing in and of keeping employees is called in the journal."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from samenspraak.organisation.journal import Deed

DEEDS_OF_STAFF: Mapping[Deed, tuple[Promise, Promise]] = {
    Deed.SIGNED_IN: (gettext_lazy("Signing in"), gettext_lazy("Signed in.")),
    Deed.SIGNED_OUT: (gettext_lazy("Signing out"), gettext_lazy("Signed out.")),
    Deed.SIGNED_OUT_ELSEWHERE: (
        gettext_lazy("Signing out elsewhere"),
        gettext_lazy("Signed %(subject)s out in other browsers."),
    ),
    Deed.SIGN_IN_REFUSED: (
        gettext_lazy("Refused sign-in"),
        gettext_lazy("Somebody tried to sign in as %(subject)s and was refused."),
    ),
    Deed.ADDED_EMPLOYEE: (gettext_lazy("Adding an employee"), gettext_lazy("Added %(subject)s.")),
    Deed.CHANGED_EMPLOYEE: (gettext_lazy("Changing an employee"), gettext_lazy("Changed %(subject)s.")),
    Deed.DEACTIVATED_EMPLOYEE: (
        gettext_lazy("Deactivating an employee"),
        gettext_lazy("Deactivated %(subject)s."),
    ),
    Deed.REACTIVATED_EMPLOYEE: (
        gettext_lazy("Reactivating an employee"),
        gettext_lazy("Reactivated %(subject)s."),
    ),
    Deed.IMPORTED_EMPLOYEES: (
        gettext_lazy("Importing employees"),
        gettext_lazy("Imported a list of employees."),
    ),
    Deed.EXPORTED_RIGHTS: (
        gettext_lazy("Exporting who may do what"),
        gettext_lazy("Exported who may do what."),
    ),
    Deed.SET_UP_SECOND_FACTOR: (
        gettext_lazy("Setting up the second step"),
        gettext_lazy("Set up the second step of signing in."),
    ),
    Deed.ADDED_KEY: (
        gettext_lazy("Adding a security key"),
        gettext_lazy("Added a security key to sign in with."),
    ),
    Deed.REMOVED_KEY: (
        gettext_lazy("Removing a security key"),
        gettext_lazy("Removed a security key to sign in with."),
    ),
    Deed.REFUSED_KEY: (
        gettext_lazy("Refused security key"),
        gettext_lazy("A security key of %(subject)s was refused: there may be a copy of it."),
    ),
    Deed.USED_RECOVERY_CODE: (
        gettext_lazy("Signing in with a recovery code"),
        gettext_lazy("Used a recovery code."),
    ),
    Deed.RESET_SECOND_FACTOR: (
        gettext_lazy("Resetting the second step"),
        gettext_lazy("Reset the second step of %(subject)s."),
    ),
    Deed.CHANGED_SIGN_IN_RULES: (
        gettext_lazy("Rules of signing in"),
        gettext_lazy("Changed the rules of signing in."),
    ),
    Deed.CHANGED_PROVIDER: (gettext_lazy("Sign-in service"), gettext_lazy("Changed the sign-in service.")),
    Deed.REMOVED_PROVIDER: (
        gettext_lazy("Removing the sign-in service"),
        gettext_lazy("Removed the sign-in service."),
    ),
    Deed.LINKED_ACCOUNT: (
        gettext_lazy("Linking an account"),
        gettext_lazy("Linked their account at the sign-in service."),
    ),
    Deed.UNLINKED_ACCOUNT: (
        gettext_lazy("Unlinking an account"),
        gettext_lazy("Unlinked the account of %(subject)s at the sign-in service."),
    ),
    Deed.CHANGED_DIRECTORY: (
        gettext_lazy("Account management"),
        gettext_lazy("Changed the access of the account management."),
    ),
    Deed.CLOSED_DIRECTORY: (
        gettext_lazy("Closing the account management"),
        gettext_lazy("Took the access of the account management away."),
    ),
    Deed.REFUSED_DIRECTORY: (
        gettext_lazy("Refused account management"),
        gettext_lazy("Refused what the account management wanted with %(subject)s."),
    ),
    Deed.INVITED_EMPLOYEE: (
        gettext_lazy("Inviting an employee"),
        gettext_lazy("Made a link with which %(subject)s chooses a password."),
    ),
    Deed.USED_INVITATION: (
        gettext_lazy("Choosing a password"),
        gettext_lazy("Chose a password with a link."),
    ),
    Deed.BEGAN_TRAINING: (
        gettext_lazy("Beginning a training"),
        gettext_lazy("Let the answers of %(subject)s wait for approval."),
    ),
    Deed.ENDED_TRAINING: (gettext_lazy("Letting go"), gettext_lazy("Let %(subject)s answer on their own.")),
    Deed.CHANGED_TRAINING_RULES: (
        gettext_lazy("Rules of training"),
        gettext_lazy("Changed when somebody can be let go."),
    ),
    Deed.CHANGED_TEAM: (gettext_lazy("Changing a team"), gettext_lazy("Changed %(subject)s.")),
}
