"""What a person can trigger: one registry of actions, one file per area."""
