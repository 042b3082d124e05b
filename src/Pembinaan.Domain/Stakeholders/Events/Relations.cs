namespace Pembinaan.Domain.Stakeholders.Events;

/// <content>The kinds of these events in stored texts.</content>
[JsonDerivedType(typeof(StakeholderPlacedUnder), "stakeholder-placed-under")]
[JsonDerivedType(typeof(StakeholderLeftParent), "stakeholder-left-parent")]
[JsonDerivedType(typeof(EngagementRecorded), "engagement-recorded")]
[JsonDerivedType(typeof(EngagementLedToDraft), "engagement-led-to-draft")]
[JsonDerivedType(typeof(AssociateIntroduced), "associate-introduced")]
[JsonDerivedType(typeof(AssociateWithdrawn), "associate-withdrawn")]
[JsonDerivedType(typeof(StakeholderMerged), "stakeholder-merged")]
[JsonDerivedType(typeof(StakeholderUnmerged), "stakeholder-unmerged")]
[JsonDerivedType(typeof(StakeholderDissolved), "stakeholder-dissolved")]
[JsonDerivedType(typeof(SuccessorsNamed), "successors-named")]
public abstract partial record StakeholderEvent;

/// <summary>A stakeholder belongs to another from a day on.</summary>
/// <param name="Parent">The body above it.</param>
/// <param name="FirstDay">From this day on, inclusive.</param>
public sealed record StakeholderPlacedUnder(StakeholderId Parent, LocalDate FirstDay) : StakeholderEvent
{
    internal override LocalisedText Line => Say.Of($"Berada di bawah {Parent} mulai {FirstDay}", $"Placed under {Parent} from {FirstDay}");
}

/// <summary>A stakeholder belongs to no other body after a day.</summary>
/// <param name="LastDay">The last day under the body above it, inclusive.</param>
public sealed record StakeholderLeftParent(LocalDate LastDay) : StakeholderEvent
{
    internal override LocalisedText Line =>
        Say.Of($"Tidak lagi di bawah badan induk, hari terakhir {LastDay}", $"No longer under a body above it, last day {LastDay}");
}

/// <summary>This record and another are of the same body; the other goes on.</summary>
/// <param name="Into">The record that goes on.</param>
/// <param name="Reason">Why; not blank.</param>
public sealed record StakeholderMerged(StakeholderId Into, string Reason) : StakeholderEvent
{
    internal override LocalisedText Line => Say.Of($"Catatan ini digabungkan ke {Into}: {Reason}", $"This record merged into {Into}: {Reason}");
}

/// <summary>The merging of this record into another is undone.</summary>
/// <param name="Reason">Why; not blank.</param>
public sealed record StakeholderUnmerged(string Reason) : StakeholderEvent
{
    internal override LocalisedText Line => Say.Of($"Penggabungan catatan ini dibatalkan: {Reason}", $"Merging of this record undone: {Reason}");
}

/// <summary>It is settled who follows a dissolved body.</summary>
/// <param name="Successors">One or several successors.</param>
/// <param name="FirstDay">The day from which it is settled, inclusive.</param>
public sealed record SuccessorsNamed(ValueList<StakeholderId> Successors, LocalDate FirstDay) : StakeholderEvent
{
    internal override LocalisedText Line => Say.Of($"Pengganti ditetapkan mulai {FirstDay}: {Successors}", $"Successors settled from {FirstDay}: {Successors}");
}

/// <summary>A body exists no more after a day.</summary>
/// <param name="LastDay">Its last day, inclusive.</param>
/// <param name="Succession">Who follows it.</param>
public sealed record StakeholderDissolved(LocalDate LastDay, Succession Succession) : StakeholderEvent
{
    internal override LocalisedText Line => Say.Of($"Badan dibubarkan, hari terakhir {LastDay}{Following}", $"Body dissolved, last day {LastDay}{Following}");

    private LocalisedText Following =>
        Succession.Kind switch
        {
            SuccessionKind.Nobody => Say.Of($", tanpa pengganti", $", nobody follows it"),
            SuccessionKind.Undetermined => Say.Of(
                $", pengganti belum ditentukan{Say.Aside(Succession.Bodies)}",
                $", successor not determined{Say.Aside(Succession.Bodies)}"
            ),
            _ => Say.Of($", digantikan oleh {Succession.Bodies}", $", succeeded by {Succession.Bodies}"),
        };
}

/// <summary>A stakeholder brings a person or body, for example a trainer from an UMKM that it fosters.</summary>
/// <param name="Associate">The person or body.</param>
public sealed record AssociateIntroduced(Associate Associate) : StakeholderEvent
{
    internal override LocalisedText Line =>
        Say.Of(
            $"{Associate.Name} ({Associate.Id}), {Associate.Kind}{Own}, diikutsertakan{Limits}: {Associate.Period}",
            $"{Associate.Name} ({Associate.Id}), {Associate.Kind}{Own}, introduced{Limits}: {Associate.Period}"
        );

    private LocalisedText? Own => Associate.Record is { } own ? Say.Of($" dengan catatan sendiri {own}", $" with a record of its own, {own}") : null;

    private LocalisedText? Limits => Associate.Subjects.After("untuk", "for");
}

/// <summary>A person or body is not introduced any more after a day.</summary>
/// <param name="Associate">The person or body.</param>
/// <param name="LastDay">The last day, inclusive.</param>
public sealed record AssociateWithdrawn(AssociateId Associate, LocalDate LastDay) : StakeholderEvent
{
    internal override LocalisedText Line =>
        Say.Of($"{Associate} tidak diikutsertakan lagi, hari terakhir {LastDay}", $"{Associate} no longer brought, last day {LastDay}");
}

/// <summary>A visit or talk led to the draft of an agreement.</summary>
/// <param name="Engagement">The visit or talk.</param>
/// <param name="Draft">The agreement drafted.</param>
public sealed record EngagementLedToDraft(EngagementId Engagement, AgreementId Draft) : StakeholderEvent
{
    internal override LocalisedText Line => Say.Of($"Pertemuan {Engagement} menghasilkan naskah {Draft}", $"Meeting {Engagement} led to the draft {Draft}");
}

/// <summary>A visit or talk took place.</summary>
/// <param name="Engagement">The visit or talk.</param>
public sealed record EngagementRecorded(Engagement Engagement) : StakeholderEvent
{
    internal override (LocalDate Day, string Field)? Done => (Engagement.Day, "day");

    internal override IEnumerable<DomainError> FaultsBetween =>
        Engagement.Present.IsEmpty ? [StakeholderErrors.EngagementIncomplete.For("engagement")] : [];

    internal override LocalisedText Line =>
        Say.Of(
            $"{How} ({Engagement.Id}) pada {Engagement.Day} di {Engagement.Place}{Say.Aside(With)}: {Engagement.Purpose}; {Engagement.Outcome}{Sent}",
            $"{How} ({Engagement.Id}) on {Engagement.Day} at {Engagement.Place}{Say.Aside(With)}: {Engagement.Purpose}; {Engagement.Outcome}{Sent}"
        );

    private ValueList<string> With => Engagement.Present.Select(static p => p.Title).ToValueList();

    private LocalisedText? Sent => Engagement.SentBy is { } by ? Say.Of($"; diutus oleh {by}", $"; sent by {by}") : null;

    private LocalisedText Facility => Say.Facility(Engagement.Facility, "Facility");

    private LocalisedText How =>
        Engagement.Kind switch
        {
            EngagementKind.Visit => Say.Of($"{Facility} berkunjung", $"{Facility} paid a visit"),
            EngagementKind.VisitReceived => Say.Of($"{Facility} dikunjungi", $"{Facility} was visited"),
            _ => Say.Of($"{Facility} mengadakan pembicaraan", $"{Facility} held a talk"),
        };
}
