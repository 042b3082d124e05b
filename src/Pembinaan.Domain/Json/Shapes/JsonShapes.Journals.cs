using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;

namespace Pembinaan.Domain.Json;

/// <content>Journals, their entries, and documents of several journals.</content>
internal static partial class JsonShapes
{
    /// <summary>Whether a member that is not known may be named after somebody, as guests of an occasion and people in a dossier are.</summary>
    internal static bool NamesPeople(Type contract) =>
        contract == typeof(OfDossier)
        || contract == typeof(Occasion)
        || contract == typeof(OccasionGuest)
        || contract == typeof(Attendee)
        || typeof(IAboutPeople).IsAssignableFrom(contract);

    /// <summary>A root as it was loaded, with what it warns of.</summary>
    [JsonConverter(typeof(PembinaanConverter))]
    internal sealed record Loaded<TRoot>(TRoot Root, ValueList<DomainError> Warnings)
        where TRoot : class
    {
        internal static Loaded<TRoot> Of(DomainResult<TRoot> loaded) => new(JsonRefusal.Unless(loaded), loaded.Warnings.ToValueList());
    }

    /// <summary>A value that is stored in another way than a host would write it.</summary>
    [JsonConverter(typeof(PembinaanConverter))]
    internal sealed record Kept<T>(T Value)
        where T : class;

    /// <summary>The entries, and <c>knownAt</c> where it is a view.</summary>
    internal sealed class OfJournal<TEvent>(ValueList<Entry<TEvent>> entries, Instant? knownAt)
        where TEvent : JournalEvent
    {
        public ValueList<Entry<TEvent>> Entries => entries;
        public Instant? KnownAt => knownAt;
    }

    /// <summary>
    /// An <c>event</c>, what it <c>annuls</c>, or an <c>event</c> and what it <c>corrects</c>; <c>clock</c> where the clock was behind, and <c>warnings</c>
    /// where there were any; <c>redactions</c> where texts about people were taken out.
    /// </summary>
    internal sealed class OfEntry<TEvent>(
        EntryId id,
        int sequence,
        Instant recordedAt,
        string author,
        TEvent? @event,
        Annulment? annuls,
        Annulment? corrects,
        Instant? clock,
        ValueList<Kept<DomainError>> warnings,
        ValueList<Redaction> redactions
    )
        where TEvent : JournalEvent
    {
        public EntryId Id => id;
        public int Sequence => sequence;
        public Instant RecordedAt => recordedAt;
        public string Author => author;
        public TEvent? Event => @event;
        public Annulment? Annuls => annuls;
        public Annulment? Corrects => corrects;
        public Instant? Clock => clock;
        public ValueList<Kept<DomainError>> Warnings => warnings;
        public ValueList<Redaction> Redactions => redactions;

        internal static OfEntry<TEvent> Of(Entry<TEvent> e) =>
            new(
                e.Id,
                e.Sequence,
                e.Stamp.RecordedAt,
                e.Stamp.Author,
                e.Event,
                e.IsCorrection ? null : e.Annulment,
                e.IsCorrection ? e.Annulment : null,
                e.Stamp.Clock,
                e.Warnings.IsEmpty ? default : e.Warnings.Select(static w => new Kept<DomainError>(w)).ToValueList(),
                e.Redactions
            );

        internal Entry<TEvent> Make()
        {
            var early = Stamp.FaultsOf(Id, Sequence, RecordedAt, Author, Clock);
            if (early.Length > 0 || !Redactions.IsEmpty || Annuls is not null)
            {
                early = [.. RedactionFaults(), .. early, .. AloneFaults()];
            }

            return early.Length > 0 ? throw new JsonRefusal(early)
                : Redactions.IsEmpty ? Whole() : Whole().Redacted(Redactions);
        }

        private IEnumerable<DomainError> RedactionFaults() =>
            Redactions.Select((r, i) => r.FaultOf(Id, RecordedAt, FormattableString.Invariant($"redactions[{i}].redactedAt"))).OfType<DomainError>();

        private IEnumerable<DomainError> AloneFaults() =>
            Annuls is not null && (Event is not null || Corrects is not null)
                ? [JsonErrors.RefusedValue.For("annuls", Argument.Of("detail", JsonErrors.AnnulsAlone))]
                : [];

        private Entry<TEvent> Whole()
        {
            var (stamp, warnings) = (Stamp.Read(RecordedAt, Author, Clock), Warnings.IsEmpty ? default : Warnings.Select(static w => w.Value).ToValueList());
            return (Event, Annuls, Corrects) switch
            {
                ({ } alone, null, null) => Entry<TEvent>.Of(Id, Sequence, stamp, alone).Telling(warnings),
                (null, { } annulment, null) => Entry<TEvent>.Of(Id, Sequence, stamp, annulment).Telling(warnings),
                ({ } instead, null, { } taken) => Entry<TEvent>.Of(Id, Sequence, stamp, instead, taken).Telling(warnings),
                _ => throw new JsonRefusal(JsonErrors.MissingMember.For("event", Argument.Of("name", "event"))),
            };
        }
    }

    // The texts are kept as they were said: a later version of the library may word them otherwise. Only whom one names stands beside it.
    internal sealed record OfWarning(
        string Code,
        string? Field,
        [property: Personal(PersonalKind.Text)] LocalisedText Text,
        Kept<Basis>? Basis,
        string? Rule,
        ParticipantId? Participant
    )
    {
        internal static OfWarning Of(DomainError e) =>
            new(
                e.ErrorCode,
                e.Identifier.Length == 0 ? null : e.Identifier,
                e.Named?.Sentence ?? e.Text,
                e.Basis is null ? null : new(e.Basis),
                e.Rule,
                e.Named?.Participant
            );

        internal DomainError Make() =>
            new(Field ?? "", Code, Text, ValidationSeverity.Warning, Basis?.Value, ResultStatus.Ok, Rule, Participant is null ? null : new(Participant, Text));
    }

    internal sealed record OfBasis(BasisKind Kind, ValueList<Kept<LegalReference>> References, LocalisedText? Note);

    internal sealed record OfReference(Kept<LegalInstrument> Instrument, string Article, string? Paragraph, string? Item);

    internal sealed record OfInstrument(string ShortName, LocalisedText Title, LocalisedText Issuer, LocalDate? PromulgatedOn, LocalDate? AppliedFrom);

    internal sealed record OfDossier(
        [property: JsonConverter(typeof(JsonSchemaConverter))] int Schema,
        ValueList<Loaded<Facility>> Facilities,
        ValueList<Loaded<Stakeholder>> Stakeholders,
        ValueList<Loaded<CooperationAgreement>> Agreements,
        ValueList<Loaded<SkillProgramme>> Programmes,
        ValueList<Loaded<Cohort>> Cohorts,
        ValueList<Loaded<JobReferral>> Referrals,
        ValueList<ParticipantFacts> Participants,
        ValueList<Occasion> Occasions
    );
}
