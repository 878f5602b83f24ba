"""Every label and figure of cards and packets that cryptography binds to (docs/packet-format.md)."""

from __future__ import annotations

VERSION = 1

SIGNING_KEY_BYTES = 32
KEM_KEY_BYTES = 1216
KEM_SEED_BYTES = 32
SIGNATURE_BYTES = 64
HASH_BYTES = 32
PACKET_ID_BYTES = 16

CARD_MAGIC = b"PBCARD"
CARD = b"peerbuddy v1 card"
MAX_NAME_BYTES = 64

PACKET_MAGIC = b"PBPACKET"
PACKET = b"peerbuddy v1 packet"
PACKET_SIGNATURE = b"peerbuddy v1 packet signature"
AGREEMENT = b"peerbuddy v1 agreement"
MAX_AGREEMENT_BYTES = 64 * 1024
ENC_BYTES = 1120
TAG_BYTES = 16
LEAST_INNER_BYTES = 4096
MAX_FILE_BYTES = 32 * 1024 * 1024
USUAL_DAYS_KEPT = 60
MOST_DAYS_KEPT = 365

SAFETY_ROUNDS = 5_200
SAFETY_WORDS = 8
