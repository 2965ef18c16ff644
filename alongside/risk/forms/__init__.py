"""Questions of the risk room, to be filled in at a kitchen table with the adult looking on: plain words throughout."""

from .deciding import BackForm, DecideForm, ShareForm, UneaseForm
from .heat_map import HeatMapForm
from .profile import ProfileForm
from .supported import SupportedForm
from .weighing import ViewsForm, WeighAgainForm, WeighForm

__all__ = [
    "BackForm",
    "DecideForm",
    "HeatMapForm",
    "ProfileForm",
    "ShareForm",
    "SupportedForm",
    "UneaseForm",
    "ViewsForm",
    "WeighAgainForm",
    "WeighForm",
]
