"""What the window can show: a provision, an amendment or a recommendation."""

from __future__ import annotations

from workbench.law.amendment import Amendment
from workbench.law.recommendation import Recommendation
from workbench.law.reference import ProvisionRef

Subject = ProvisionRef | Amendment | Recommendation
