"""An employee's own choices: colours, language, keyboard."""
