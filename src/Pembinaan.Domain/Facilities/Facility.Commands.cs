using Pembinaan.Domain.Facilities.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Facilities;

/// <content>What can be recorded about a facility itself.</content>
public sealed partial class Facility
{
    /// <summary>Records that it is called otherwise from a day on. What was printed before keeps the former name.</summary>
    /// <param name="name">The new name.</param>
    /// <param name="firstDay">The first day with that name, inclusive.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The next state, or <see cref="JournalErrors.BlankText"/> or <see cref="OfficeErrors.PartyOutsideLife"/>.</returns>
    public DomainResult<Facility> Rename(string name, LocalDate firstDay, Recording recording)
    {
        Guard.Against.NotIso(firstDay);
        return RecordIf(new FacilityRenamed(Given(name), firstDay), recording);
    }

    /// <summary>
    /// Corrects an entry that was typed wrongly: a kind, class, zone, superior body, premises, capacity, security level, an office, a space, a day, whatever it
    /// says. The past changes; as known before the correction it stays as it was.
    /// </summary>
    /// <remarks>
    /// The event counts in the place of the one corrected, as if it had been recorded right, and must pass the same checks. What is to be corrected again is
    /// the entry of the correction.
    /// What never happened is annulled instead; what changed in truth is recorded with its day.
    /// </remarks>
    /// <param name="entry">The entry that is wrong; also the first, of which the identity stays.</param>
    /// <param name="instead">The event as it should have been recorded; of the same kind.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the correction.</param>
    /// <returns>
    /// The next state, or what recording the event may answer, <see cref="JournalErrors.NothingToAnnul"/>, <see cref="JournalErrors.CannotBeAnnulled"/>,
    /// <see cref="JournalErrors.CorrectionOfAnotherKind"/>, <see cref="JournalErrors.NothingToCorrect"/> or <see cref="JournalErrors.CorrectionContradicts"/>.
    /// </returns>
    public DomainResult<Facility> Correct(EntryId entry, FacilityEvent instead, string reason, Recording recording) =>
        CorrectIf(entry, instead, reason, recording);

    /// <summary>Corrects a name misspelt in one entry or several, which changes the past; as known before the correction it stays misspelt.</summary>
    /// <param name="wrong">The name as recorded.</param>
    /// <param name="right">The name as it should have been.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The next state, or <see cref="OfficeErrors.PartyNothingToCorrect"/>, <see cref="OfficeErrors.PartyNameSame"/> or <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    public DomainResult<Facility> CorrectName(string wrong, string right, Recording recording) =>
        RecordIf(new FacilityNameCorrected(Given(wrong), Given(right)), recording);

    /// <summary>Records another kind or class from a day on, for example a Rutan that became a Lapas.</summary>
    /// <param name="kind">The new kind.</param>
    /// <param name="facilityClass">The new class; null where the kind has none or it is not known.</param>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The next state, with the warning <see cref="FacilityErrors.ClassNotSeen"/>; or <see cref="OfficeErrors.PartyOutsideLife"/>.</returns>
    public DomainResult<Facility> Reclassify(FacilityKind kind, FacilityClass? facilityClass, LocalDate firstDay, Recording recording)
    {
        Guard.Against.NotIso(firstDay);
        return RecordIf(new FacilityReclassified(new(Given(kind), facilityClass), firstDay), recording);
    }

    /// <summary>Records another superior body from a day on, for example after a reorganisation of the ministry.</summary>
    /// <param name="superior">The superior body.</param>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The next state, or <see cref="OfficeErrors.PartyOutsideLife"/>.</returns>
    public DomainResult<Facility> PlaceUnder(StakeholderId superior, LocalDate firstDay, Recording recording)
    {
        Guard.Against.NotIso(firstDay);
        return RecordIf(new FacilityPlacedUnder(Given(superior), firstDay), recording);
    }

    /// <summary>Records another time zone from a day on.</summary>
    /// <param name="zone">The zone.</param>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The next state, or <see cref="OfficeErrors.PartyOutsideLife"/>.</returns>
    public DomainResult<Facility> ChangeZone(IndonesianTimeZone zone, LocalDate firstDay, Recording recording)
    {
        Guard.Against.NotIso(firstDay);
        return RecordIf(new FacilityZoneChanged(Given(zone), firstDay), recording);
    }

    /// <summary>Records the premises occupied from a day on. Training spaces of the former premises are left behind.</summary>
    /// <param name="premises">The premises.</param>
    /// <param name="housingCapacity">How many people they house, or null if not known or recorded already.</param>
    /// <param name="firstDay">The first day there, inclusive.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The next state, or <see cref="OfficeErrors.PartyOutsideLife"/>, <see cref="JournalErrors.BlankText"/> or <see cref="FacilityErrors.NumberOutOfRange"/>.
    /// </returns>
    public DomainResult<Facility> MoveTo(Premises premises, int? housingCapacity, LocalDate firstDay, Recording recording)
    {
        Guard.Against.NotIso(firstDay);
        return RecordIf(new FacilityMoved(Given(premises), housingCapacity, firstDay), recording);
    }

    /// <summary>Two facilities swap their premises, with the places that belong to them.</summary>
    /// <param name="other">The other facility.</param>
    /// <param name="firstDay">The first day in the swapped premises, inclusive.</param>
    /// <param name="recording">The entry of this facility.</param>
    /// <param name="othersRecording">The entry of the other.</param>
    /// <returns>
    /// Both, or <see cref="FacilityErrors.NoPremises"/>, <see cref="FacilityErrors.NothingToSwap"/> or <see cref="OfficeErrors.PartyOutsideLife"/>.
    /// </returns>
    public DomainResult<(Facility First, Facility Second)> SwapPremises(Facility other, LocalDate firstDay, Recording recording, Recording othersRecording) =>
        PremisesSwap.Of(this, other, firstDay, recording, othersRecording);

    /// <summary>Records how many people the premises then occupied house from a day on.</summary>
    /// <param name="places">How many; not negative.</param>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The next state, or <see cref="OfficeErrors.PartyOutsideLife"/> or <see cref="FacilityErrors.NumberOutOfRange"/>.</returns>
    public DomainResult<Facility> SetHousingCapacity(int places, LocalDate firstDay, Recording recording)
    {
        Guard.Against.NotIso(firstDay);
        return RecordIf(new HousingCapacitySet(places, firstDay), recording);
    }

    /// <summary>Records the security level of the whole or of one block from a day on.</summary>
    /// <param name="level">The level.</param>
    /// <param name="block">The block, or null for the whole.</param>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The next state, or <see cref="OfficeErrors.PartyOutsideLife"/> or <see cref="JournalErrors.BlankText"/>.</returns>
    public DomainResult<Facility> SetSecurityLevel(SecurityLevel level, string? block, LocalDate firstDay, Recording recording)
    {
        Guard.Against.NotIso(firstDay);
        return RecordIf(new SecurityLevelSet(Given(level), block, firstDay), recording);
    }

    /// <summary>Records that a Lapas also serves as Rutan (PP 58/1999 ps 2).</summary>
    /// <param name="period">From the first to the last day, both inclusive.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The next state, with the warning <see cref="FacilityErrors.DesignationNotSeen"/> for what is no Lapas; or <see cref="OfficeErrors.PartyOutsideLife"/>.
    /// </returns>
    public DomainResult<Facility> DesignateAsRutan(ValidityPeriod period, Recording recording) => RecordIf(new DesignatedAsRutan(Given(period)), recording);

    /// <summary>Records that a designation as Rutan ended. One that begins later stays.</summary>
    /// <param name="lastDay">The last day, inclusive.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="firstDay">The first day of the designation that ended, where several hold the last day; otherwise null.</param>
    /// <returns>The next state, or <see cref="FacilityErrors.NotDesignated"/> or <see cref="FacilityErrors.DesignationAmbiguous"/>.</returns>
    public DomainResult<Facility> EndDesignationAsRutan(LocalDate lastDay, Recording recording, LocalDate? firstDay = null)
    {
        Guard.Against.NotIso(lastDay);
        return RecordIf(new DesignationAsRutanEnded(lastDay, firstDay), recording);
    }

    /// <summary>Records its functions from a day on, whatever follows from its kind; needed for another designated place.</summary>
    /// <param name="functions">The functions, at least one.</param>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The next state, or <see cref="FacilityErrors.NothingNamed"/> or <see cref="OfficeErrors.PartyOutsideLife"/>.</returns>
    public DomainResult<Facility> AssignFunctions(ValueList<FacilityFunction> functions, LocalDate firstDay, Recording recording)
    {
        Guard.Against.NotIso(firstDay);
        return RecordIf(new FunctionsAssigned(functions, firstDay), recording);
    }

    /// <summary>Records for whom it is designated: whom it houses, which does not follow from its kind.</summary>
    /// <param name="designation">Whom it houses, and whether children are apart from adults there.</param>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The next state, or <see cref="FacilityErrors.NothingNamed"/> or <see cref="OfficeErrors.PartyOutsideLife"/>.</returns>
    public DomainResult<Facility> Designate(Designation designation, LocalDate firstDay, Recording recording)
    {
        Guard.Against.Null(designation);
        Guard.Against.NotIso(firstDay);
        foreach (var sex in designation.Houses)
        {
            Guard.Against.Undefined(sex, nameof(designation));
        }

        return RecordIf(new FacilityDesignated(designation.Houses, designation.ChildrenAreApart, firstDay), recording);
    }

    /// <summary>Records that it exists no more after a day. Its history stays; sessions and bookings after that day do not count.</summary>
    /// <param name="lastDay">Its last day, inclusive.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The next state, with the warning <see cref="FacilityErrors.BookingsLeft"/>; or <see cref="OfficeErrors.PartyEndedAlready"/> or
    /// <see cref="OfficeErrors.PartyOutsideLife"/>.
    /// </returns>
    public DomainResult<Facility> Close(LocalDate lastDay, Recording recording) => RecordIf(new FacilityClosed(lastDay), recording);
}
