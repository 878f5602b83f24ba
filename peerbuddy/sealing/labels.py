"""Every label and figure of the vault format that cryptography binds to (docs/vault-format.md)."""

from __future__ import annotations

KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 12
COMMIT_BYTES = 32

DATABASE = b"peerbuddy v1 database"
SLOTS_MAC = b"peerbuddy v1 slots mac"
STATE_SEAL = b"peerbuddy v1 state seal"
OUTSIDE_MARKS = b"peerbuddy v1 outside marks"
BACKUP = b"peerbuddy v1 backup"
RECOVERY = b"peerbuddy v1 recovery"
DEVICE = b"peerbuddy v1 device"
SLOT = b"peerbuddy v1 slot"
