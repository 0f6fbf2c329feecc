"""The words of the field, spelled once: act kinds, standings, rungs, steps, obstacles.

Treaty-law terms follow the Vienna Convention on the Law of Treaties (1969), arts. 2 and 10 to
16, the ILO Constitution, art. 19(5), and the usage of the depositaries: the Director-General of
the ILO, the Secretary-General of the United Nations and the Chairperson of the AU Commission.

Every enumeration is a string enumeration whose value is the stable code of data files and machine
output. The English words shown to a reader come from :func:`label`; the order of the members is
the order in which they are shown.
"""

from enum import StrEnum

LANGUAGES = ("en", "fr", "pt", "ar", "es", "sw")
MACHINE_OUTPUT = "1"  # version of the JSON that every command promises; grows when a key changes


class Family(StrEnum):
    """Which body of law an instrument belongs to; decides the rules that go with it."""

    ILO = "ilo"
    UN = "un"
    AU = "au"
    REC = "rec"


class Region(StrEnum):
    """The five regions of the African Union."""

    CENTRAL = "Central"
    EASTERN = "Eastern"
    NORTHERN = "Northern"
    SOUTHERN = "Southern"
    WESTERN = "Western"


class OrganisationKind(StrEnum):
    """What membership of an organisation counts for."""

    GLOBAL = "global"
    CONTINENT = "continent"
    REC = "rec"
    BLOC = "bloc"


class ActKind(StrEnum):
    """What a State did. A registered ILO ratification is a ``ratification``.

    ``ratification_or_accession`` is kept where a list has one column for both and no source
    tells them apart.
    """

    SIGNATURE = "signature"
    RATIFICATION = "ratification"
    ACCEPTANCE = "acceptance"
    APPROVAL = "approval"
    ACCESSION = "accession"
    RATIFICATION_OR_ACCESSION = "ratification_or_accession"
    SUCCESSION = "succession"
    DEPOSIT = "deposit"
    RESERVATION = "reservation"
    DECLARATION = "declaration"
    DENUNCIATION = "denunciation"


CONSENT_KINDS = frozenset(
    {
        ActKind.RATIFICATION,
        ActKind.ACCEPTANCE,
        ActKind.APPROVAL,
        ActKind.ACCESSION,
        ActKind.RATIFICATION_OR_ACCESSION,
        ActKind.SUCCESSION,
    }
)

BINDING_KINDS = CONSENT_KINDS | {ActKind.DEPOSIT, ActKind.DENUNCIATION}
"""Acts on which it rests who is bound; others say more about it."""


class BindingAct(StrEnum):
    """The act that counts internationally (VCLT art. 16; ILO Constitution art. 19(5)(d))."""

    DEPOSIT = "deposit"
    REGISTERED_RATIFICATION = "registered_ratification"
    DEPOSITED_CONSENT = "deposited_consent"


class Standing(StrEnum):
    """Where a State stands under an instrument on a day: derived from acts, never stored."""

    NOT_ELIGIBLE = "not_eligible"
    DENOUNCED = "denounced"
    PARTY = "party"
    PARTY_PENDING = "party_pending"
    RATIFIED_NOT_DEPOSITED = "ratified_not_deposited"
    SIGNED = "signed"
    NONE = "none"


class Verification(StrEnum):
    """How far a date or a finding was checked against the source that it names."""

    EXACT = "exact"
    YEAR = "year"
    PARTIAL = "partial"
    UNVERIFIED = "unverified"


class Confidence(StrEnum):
    """How far a dated membership or a constitutional reading can be relied upon."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    UNVERIFIED = "unverified"


class TitleStanding(StrEnum):
    """What kind of text a treaty title in a language is."""

    AUTHENTIC = "authentic"
    OFFICIAL_TRANSLATION = "official_translation"
    UNOFFICIAL = "unofficial"
    OWN_RENDERING = "own_rendering"


class IncorporationSystem(StrEnum):
    """How treaties enter national law under the constitution."""

    MONIST = "monist"
    DUALIST = "dualist"
    MIXED = "mixed"
    UNKNOWN = "unknown"


class FlexibilityKind(StrEnum):
    """What a State may leave out, must choose or may add when it consents to be bound."""

    EXCLUSION = "exclusion"
    ACCEPTANCE = "acceptance"
    LIMITED_EXCLUSION = "limited_exclusion"
    OPTIONAL_DECLARATION = "optional_declaration"
    RESERVATION = "reservation"
    NONE = "none"


class Rung(StrEnum):
    """The domestication ladder. No evidence at all means *not assessed*, which is no rung."""

    NONE = "none"
    GAP_REVIEW = "gap_review"
    BILL_DRAFTED = "bill_drafted"
    BEFORE_PARLIAMENT = "before_parliament"
    ENACTED_PARTIAL = "enacted_partial"
    ENACTED_FULL = "enacted_full"
    INSTITUTION_DESIGNATED = "institution_designated"
    OPERATIONAL = "operational"


class Theme(StrEnum):
    """What a provision is about, so that provisions of several treaties can be set side by side."""

    GENERAL_MEASURES = "general_measures"
    SCOPE_AND_DEFINITIONS = "scope_and_definitions"
    NON_DISCRIMINATION = "non_discrimination"
    FREEDOM_OF_ASSOCIATION = "freedom_of_association"
    FORCED_AND_CHILD_LABOUR = "forced_and_child_labour"
    WORKING_CONDITIONS = "working_conditions"
    SOCIAL_SECURITY = "social_security"
    RECRUITMENT = "recruitment"
    INFORMATION_AND_SERVICES = "information_and_services"
    IRREGULAR_MIGRATION = "irregular_migration"
    EXPULSION = "expulsion"
    ENTRY_AND_RESIDENCE = "entry_and_residence"
    ACCESS_TO_WORK = "access_to_work"
    SKILLS_AND_EDUCATION = "skills_and_education"
    HEALTH = "health"
    FAMILY = "family"
    DOCUMENTS = "documents"
    REMITTANCES_AND_PROPERTY = "remittances_and_property"
    JUSTICE_AND_REMEDIES = "justice_and_remedies"
    PROTECTION_OF_GROUPS = "protection_of_groups"
    COOPERATION = "cooperation"
    CONSULTATION = "consultation"
    YOUTH_POLICY = "youth_policy"
    REPORTING = "reporting"


class EvidenceKind(StrEnum):
    """What a finding of domestication rests on."""

    ACT = "act"
    REGULATION = "regulation"
    BILL = "bill"
    POLICY = "policy"
    COURT = "court"
    CEACR_OBSERVATION = "ceacr_observation"
    CEACR_DIRECT_REQUEST = "ceacr_direct_request"
    UN_COMMITTEE = "un_committee"
    STUDY = "study"
    PRESS = "press"


class Step(StrEnum):
    """Steps of the national path to ratification."""

    UNDER_CONSIDERATION = "under_consideration"
    TRIPARTITE_CONSULTATION = "tripartite_consultation"
    GAP_ANALYSIS = "gap_analysis"
    CABINET_APPROVAL = "cabinet_approval"
    BEFORE_PARLIAMENT = "before_parliament"
    PARLIAMENT_APPROVED = "parliament_approved"
    INSTRUMENT_SIGNED = "instrument_signed"
    DEPOSITED = "deposited"


class Obstacle(StrEnum):
    """Why States have not acted (UNESCO 2003; AU meetings of 2013 and 2014)."""

    NO_PERCEIVED_NEED = "no_perceived_need"
    UNKNOWN_TREATY = "unknown_treaty"
    INFRASTRUCTURE = "infrastructure"
    SOVEREIGNTY = "sovereignty"
    UNEMPLOYMENT_PREFERENCE_NATIONALS = "unemployment_preference_nationals"
    FAMILY_RIGHTS = "family_rights"
    IRREGULAR_MIGRANTS_RIGHTS = "irregular_migrants_rights"
    ATTRACTION_FEAR = "attraction_fear"
    LAW_NOT_CONFORM = "law_not_conform"
    POLITICAL_ECONOMIC_SITUATION = "political_economic_situation"
    RIGIDITY = "rigidity"
    LENGTHY_PROCEDURE = "lengthy_procedure"
    POLITICAL_WILL = "political_will"
    COORDINATION = "coordination"
    ADMINISTRATIVE_CAPACITY = "administrative_capacity"
    HUMAN_RESOURCES = "human_resources"
    FINANCE = "finance"
    TRANSLATION = "translation"


class Gap(StrEnum):
    """What is missing between a State and an instrument in force and applied at home."""

    NO_ACTION = "no_action"
    SIGNED_ONLY = "signed_only"
    RATIFIED_NOT_DEPOSITED = "ratified_not_deposited"
    NOT_DOMESTICATED = "not_domesticated"
    NOT_ASSESSED = "not_assessed"


class Measure(StrEnum):
    """What is needed next so that a provision has full effect, rung by rung."""

    ASSESS = "assess"
    REVIEW = "review"
    DRAFT = "draft"
    INTRODUCE = "introduce"
    ADOPT = "adopt"
    AMEND = "amend"
    DESIGNATE = "designate"
    APPLY = "apply"
    KEEP = "keep"


class NextPaper(StrEnum):
    """What the constitution asks for, so that a treaty becomes national law."""

    ACT_OF_INCORPORATION = "act_of_incorporation"
    PUBLICATION = "publication"
    DEPENDS = "depends"
    UNKNOWN = "unknown"
    NOTHING = "nothing"


class Axis(StrEnum):
    """The two questions of a shortlist: could it be soon, and would it matter."""

    READINESS = "readiness"
    IMPACT = "impact"


class Quadrant(StrEnum):
    """Where a State lies on both axes, against the median of the candidates."""

    READY_HIGH = "ready_high"
    READY_LOW = "ready_low"
    NOT_READY_HIGH = "not_ready_high"
    NOT_READY_LOW = "not_ready_low"


class Severity(StrEnum):
    """What a finding means for a CI job: only an error fails it."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


# Pairs, not a mapping: codes of two enumerations may be equal as text, as ``none`` is.
_LABELS: tuple[tuple[StrEnum, str], ...] = (
    (Family.ILO, "ILO Conventions"),
    (Family.UN, "UN Conventions"),
    (Family.AU, "AU treaties"),
    (Family.REC, "REC instruments"),
    (ActKind.RATIFICATION_OR_ACCESSION, "Ratification/accession (the list does not say which)"),
    (BindingAct.DEPOSIT, "Deposit of the instrument"),
    (BindingAct.REGISTERED_RATIFICATION, "Registered ratification"),
    (BindingAct.DEPOSITED_CONSENT, "Deposited ratification or accession"),
    (Standing.NOT_ELIGIBLE, "Not eligible"),
    (Standing.PARTY, "Party, in force"),
    (Standing.PARTY_PENDING, "Bound, not yet in force"),
    (Standing.RATIFIED_NOT_DEPOSITED, "Ratified, not deposited"),
    (Standing.SIGNED, "Signed, not ratified"),
    (Standing.NONE, "No act on record"),
    (Verification.EXACT, "Date read in the source"),
    (Verification.YEAR, "Year read in the source, day not verified"),
    (Verification.PARTIAL, "Partly verified"),
    (Rung.NONE, "Source says nothing is in place"),
    (Rung.GAP_REVIEW, "Gap review made"),
    (Rung.BILL_DRAFTED, "Bill drafted"),
    (Rung.BEFORE_PARLIAMENT, "Bill before parliament"),
    (Rung.ENACTED_PARTIAL, "Enacted in part"),
    (Rung.ENACTED_FULL, "Enacted in full"),
    (Theme.NON_DISCRIMINATION, "Non-discrimination"),
    (EvidenceKind.ACT, "Law"),
    (EvidenceKind.CEACR_OBSERVATION, "CEACR observation"),
    (EvidenceKind.CEACR_DIRECT_REQUEST, "CEACR direct request"),
    (EvidenceKind.UN_COMMITTEE, "UN committee"),
    (Obstacle.UNEMPLOYMENT_PREFERENCE_NATIONALS, "Unemployment, preference for nationals"),
    (Obstacle.IRREGULAR_MIGRANTS_RIGHTS, "Rights of migrants in an irregular situation"),
    (Obstacle.LAW_NOT_CONFORM, "National law not in conformity"),
    (Obstacle.POLITICAL_ECONOMIC_SITUATION, "Political or economic situation"),
    (Gap.SIGNED_ONLY, "Signed, not ratified"),
    (Gap.NO_ACTION, "No act on record"),
    (Gap.RATIFIED_NOT_DEPOSITED, "Ratified, not deposited"),
    (Measure.ASSESS, "Assess national law against the provision"),
    (Measure.REVIEW, "Review the gap between the provision and national law"),
    (Measure.DRAFT, "Draft a law"),
    (Measure.INTRODUCE, "Bring the bill before parliament"),
    (Measure.ADOPT, "Adopt the bill"),
    (Measure.AMEND, "Complete the law so that it gives full effect"),
    (Measure.DESIGNATE, "Designate an institution in charge"),
    (Measure.APPLY, "Show that the institution applies the law"),
    (Measure.KEEP, "Keep applying it"),
    (NextPaper.ACT_OF_INCORPORATION, "Act of incorporation"),
    (NextPaper.PUBLICATION, "Publication in the official gazette"),
    (NextPaper.DEPENDS, "Depends on the treaty: see the constitutional basis"),
    (NextPaper.UNKNOWN, "Not known: ask the Attorney-General's office"),
    (NextPaper.NOTHING, "Nothing: a source says that the treaty is national law"),
    (Quadrant.READY_HIGH, "Ready, high impact"),
    (Quadrant.READY_LOW, "Ready, lower impact"),
    (Quadrant.NOT_READY_HIGH, "Less ready, high impact"),
    (Quadrant.NOT_READY_LOW, "Less ready, lower impact"),
)
_LABEL_OF = {(type(code), code.value): words for code, words in _LABELS}


def label(code: StrEnum) -> str:
    """Return the English words for a code, in sentence case: ``Ratified, not deposited``."""
    return _LABEL_OF.get((type(code), code.value), code.value.replace("_", " ").capitalize())
