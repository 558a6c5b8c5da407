"""A bundle under a password, and a signature over its manifest: well-kept algorithms of `cryptography`, fixed by us.

Encrypted file: mark, salt (16 bytes), nonce (12), then the zip under AES-256-GCM. The key is scrypt's, with n = 2^15,
r = 8, p = 1 (32 MB, a tenth of a second); a file cannot ask for more. A signature is Ed25519's.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from workbench.errors import UnreadableFile, UnusableInput

MARK = b"LHWR\x01enc"
_SALT, _NONCE = 16, 12


@dataclass(frozen=True, slots=True)
class Signature:
    """A public key and what it signed, both as hexadecimal digits."""

    key: str
    signature: str


def locked(content: bytes, password: str) -> bytes:
    """Return the content under a password."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if not password:
        raise UnusableInput("The password is empty", "Give one, or write the bundle without a password.")
    salt, nonce = os.urandom(_SALT), os.urandom(_NONCE)
    return MARK + salt + nonce + AESGCM(_key(password, salt)).encrypt(nonce, content, MARK)


def is_locked(content: bytes) -> bool:
    """Return whether these are the bytes of a bundle under a password."""
    return content.startswith(MARK)


def unlocked(content: bytes, password: str, name: str) -> bytes:
    """Return what was locked. Raises UnreadableFile for another password, or bytes that are not as they were."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if not password:
        raise UnreadableFile(f"{name} is under a password", "Ask who sent it for the password.")
    at = len(MARK)
    salt, nonce = content[at : at + _SALT], content[at + _SALT : at + _SALT + _NONCE]
    try:
        return AESGCM(_key(password, salt)).decrypt(nonce, content[at + _SALT + _NONCE :], MARK)
    except (InvalidTag, ValueError) as error:
        raise UnreadableFile(
            f"{name} cannot be opened with this password, or is damaged", "Check the password, or ask for it again."
        ) from error


def sign(content: bytes, private_key: Path) -> Signature:
    """Return the signature of a private key (PEM, Ed25519) over these bytes."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        key = load_pem_private_key(private_key.read_bytes(), None)
    except (ValueError, TypeError) as error:
        raise UnusableInput(f"{private_key.name} is no private key", "Give a PEM file without a password.") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise UnusableInput(
            f"{private_key.name} is a key of another kind", "Make one: openssl genpkey -algorithm ed25519."
        )
    return Signature(key.public_key().public_bytes_raw().hex(), key.sign(content).hex())


def verify(content: bytes, signed: Signature, name: str) -> None:
    """Raise UnreadableFile unless the signature is the key's over these bytes."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(signed.key))
        key.verify(bytes.fromhex(signed.signature), content)
    except (InvalidSignature, ValueError) as error:
        raise UnreadableFile(f"The signature of {name} does not hold", "Ask who sent it for another copy.") from error


def _key(password: str, salt: bytes) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    return Scrypt(salt=salt, length=32, n=2**15, r=8, p=1).derive(password.encode("utf-8", "surrogatepass"))
