"""What comes back from the composer and the dialogs, checked."""

from django import forms

from samenspraak.conversations.drafts import Drawn
from samenspraak.conversations.revealing import Why
from samenspraak.desk.long_text import MOST_TYPED, LongText
from samenspraak.desk.thread.drawing import EMOJIS
from samenspraak.organisation.models import AfterSending, Form


class WritingForm(forms.Form):
    """An answer or a note. Its fields are drawn by the composer itself.

    ``answer_at`` and ``note_at`` are when the drafts that stood in it were kept, ``newest_id`` and ``holder_id`` the
    newest message and who had the conversation when it was drawn.
    ``in_dialog``: the text of a dialog, which is no place to open another; one with a link fills that in by itself.
    """

    reference = forms.UUIDField(required=False)
    as_note = forms.BooleanField(required=False)
    text = LongText(required=False, max_length=MOST_TYPED)
    address_as = forms.ChoiceField(choices=Form.choices, required=False)
    reply_to = forms.IntegerField(required=False, min_value=1)
    file = forms.FileField(required=False, max_length=240, allow_empty_file=False)
    in_dialog = forms.ChoiceField(choices=[("text", "text"), ("link", "link")], required=False)
    then = forms.ChoiceField(choices=AfterSending, required=False)
    answer_at = forms.DateTimeField(required=False)
    note_at = forms.DateTimeField(required=False)
    newest_id = forms.IntegerField(required=False, min_value=0)
    holder_id = forms.IntegerField(required=False, min_value=1)

    @property
    def is_note(self) -> bool:
        return bool(self.cleaned_data["as_note"])

    @property
    def drawn(self) -> Drawn | None:
        """The composer this comes from; None when it does not say which."""
        data = self.cleaned_data
        if not data.get("reference"):
            return None
        draft_at = data.get("note_at" if self.is_note else "answer_at")
        return Drawn(data["reference"], draft_at, data.get("newest_id"), data.get("holder_id"))


class WhyForm(forms.Form):
    """Why somebody wants to see what is masked."""

    reason = forms.ChoiceField(choices=[(why.value, why.value) for why in Why])


class ReactionForm(forms.Form):
    """An emoji to put on a message: one of those on screen, so that no words leave as one."""

    emoji = forms.ChoiceField(choices=EMOJIS)
