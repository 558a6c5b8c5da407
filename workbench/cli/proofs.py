"""What a proof says on the terminal."""

from __future__ import annotations

from workbench.workspace.drafts import Exported


def verdict(exported: Exported) -> str:
    """Return one line: what was read back and compared, and whether all agree."""
    proof = exported.proof
    read_back = f"{proof.clauses} clauses read back and applied, {proof.provisions} provisions compared"
    agree = "law, redline, clean text and comparative table agree" if exported.proved else "they do not agree"
    return f"{proof.language}: {read_back}: {agree}"


def doubts(exported: Exported) -> tuple[str, ...]:
    """Return where the law or the papers do not say the same, a sentence each."""
    disproofs = tuple(f"{each.ref}: {each.reason}" for each in exported.proof.disproofs)
    return (*disproofs, *exported.disagreements)
