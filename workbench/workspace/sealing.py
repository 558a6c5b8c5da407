"""A bundle under a password, and a signature over its manifest: well-kept algorithms of `cryptography`, fixed by us.

Encrypted file: mark, salt (16 bytes), nonce (12), then the zip under AES-256-GCM, all before it being authenticated
with it. The key is scrypt's, with n = 2^17, r = 8, p = 1 (128 MB, some tenths of a second; what OWASP asks for); a file
cannot ask for more. A signature is Ed25519's over the manifest, which holds the fingerprint of every part.

A signature says which key signed, not whose it is. So a key is shown by a short fingerprint that can be read out over
the telephone, and the user gives it a name in the settings once it was compared: until then it is an unknown key.
"""

from __future__ import annotations

import hashlib
import os
import unicodedata
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from workbench.errors import UnreadableFile, UnusableInput

MARK = b"LHWR\x02enc"
_SALT, _NONCE = 16, 12
_SIGNED = b"LHWR manifest 1\x00"  # a signature made for something else is none of a bundle
_OWN_KEY = "signing_key.pem"


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
    head = MARK + salt + nonce
    return head + AESGCM(_key(password, salt)).encrypt(nonce, content, head)


def is_locked(content: bytes) -> bool:
    """Return whether these are the bytes of a bundle under a password."""
    return content.startswith(MARK)


def unlocked(content: bytes, password: str, name: str) -> bytes:
    """Return what was locked. Raises UnreadableFile for another password, or bytes that are not as they were."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if not password:
        raise UnreadableFile(f"{name} is under a password", "Ask who sent it for the password.")
    at = len(MARK) + _SALT + _NONCE
    head, salt, nonce = content[:at], content[len(MARK) : at - _NONCE], content[at - _NONCE : at]
    try:
        return AESGCM(_key(password, salt)).decrypt(nonce, content[at:], head)
    except (InvalidTag, ValueError) as error:
        raise UnreadableFile(
            f"{name} cannot be opened with this password, or is damaged", "Check the password, or ask for it again."
        ) from error


def sign(content: bytes, private_key: Path) -> Signature:
    """Return the signature of a private key (PEM, Ed25519) over these bytes. Raises UnusableInput where it is none."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        key = load_pem_private_key(private_key.read_bytes(), None)
    except OSError as error:
        raise UnusableInput(
            f"{private_key.name} cannot be read: {error.strerror}", "Check its name and that you may open it."
        ) from error
    except (ValueError, TypeError) as error:
        raise UnusableInput(f"{private_key.name} is no private key", "Give a PEM file without a password.") from error
    except UnsupportedAlgorithm as error:
        raise UnusableInput(
            f"{private_key.name} is a key of another kind", "Make one: openssl genpkey -algorithm ed25519."
        ) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise UnusableInput(
            f"{private_key.name} is a key of another kind", "Make one: openssl genpkey -algorithm ed25519."
        )
    return Signature(key.public_key().public_bytes_raw().hex(), key.sign(_SIGNED + content).hex())


def verify(content: bytes, signed: Signature, name: str) -> str:
    """Return the public key that signed these bytes, in hex. Raises UnreadableFile where the signature is not its."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(signed.key))
        key.verify(bytes.fromhex(signed.signature), _SIGNED + content)
        return key.public_bytes_raw().hex()
    except (InvalidSignature, ValueError) as error:
        raise UnreadableFile(f"The signature of {name} does not hold", "Ask who sent it for another copy.") from error


def own_key(folder: Path) -> Path:
    """Return the private key of this user, kept in this folder; made at first use, for the user's eyes alone.

    Raises UnusableInput where the folder cannot be written.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    path = folder / _OWN_KEY
    if path.exists():
        return path
    pem = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:  # made by another window meanwhile
        return path
    except OSError as error:
        raise UnusableInput(
            f"The key for signing cannot be kept: {error.strerror}", "Check the rights of the settings folder."
        ) from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(pem)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        with suppress(OSError):
            path.unlink()
        raise UnusableInput(
            f"The key for signing cannot be kept: {error.strerror}", "Check the rights of the settings folder."
        ) from error
    return path


def public_key(private_key: Path) -> str:
    """Return the public key that belongs to a private one, in hex."""
    return sign(b"", private_key).key


def fingerprint(key: str) -> str:
    """Return what is read out to compare a public key: six groups of four, 96 bits of its SHA-256."""
    digest = hashlib.sha256(bytes.fromhex(key)).hexdigest()[:24]
    return " ".join(digest[at : at + 4] for at in range(0, len(digest), 4))


def _key(password: str, salt: bytes) -> bytes:
    """Return the key of a password; one typed on another system, its letters composed otherwise, is the same one."""
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    typed = unicodedata.normalize("NFC", password).encode("utf-8", "surrogatepass")
    return Scrypt(salt=salt, length=32, n=2**17, r=8, p=1).derive(typed)
