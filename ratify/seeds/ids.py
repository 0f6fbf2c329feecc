"""Ids of acts and findings. They are made in the register, where the store finds them too."""

from ratify.register.ids import act_id, evidence_id

__all__ = ["act_id", "evidence_id"]
