"""One module per question about the register: pure functions, frozen answers, dated by as_of.

Import the module that answers: ``from ratify.analysis.gaps import gaps``. Nothing is re-exported
here, so that a command loads only what its own question needs.
"""
