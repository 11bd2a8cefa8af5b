"""Pages for residents (inwoners): reached by a link in a message, without an account, without JavaScript."""
