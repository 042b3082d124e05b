using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Placements.Events;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Stakeholders;

namespace Pembinaan.Domain.Json;

/// <content>Journals, their entries, and documents of several journals.</content>
internal static partial class JsonShapes
{
    // Lengths and ways of counting, which conditions of programmes name too, are nobody's.
    private static readonly Type[] Nobodys = [typeof(SentenceTerm), typeof(SentenceCounting), typeof(Fraction), typeof(SppnScale), typeof(StageThresholds)];

    /// <summary>Whether what is read under a contract is about people: then no fault repeats a value or the name of a member that is not known.</summary>
    internal static bool IsAboutPeople(Type type) =>
        (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Fact<>))
        || (type.Namespace == typeof(ParticipantFacts).Namespace && !Nobodys.Contains(type) && JsonOptions.ConverterOf(type) is not IJsonTyped { IsWord: true })
        || type == typeof(Receipt)
        || type == typeof(CertificateSlip)
        || Array.Exists(type.GenericTypeArguments, static t => t == typeof(Cohort) || t == typeof(CohortEvent))
        || Array.Exists(type.GenericTypeArguments, static t => t == typeof(JobReferral) || t == typeof(ReferralEvent));

    /// <summary>Whether a member that is not known may be named after somebody, as guests of an occasion and people in a dossier are.</summary>
    internal static bool NamesPeople(Type contract) =>
        contract == typeof(OfDossier)
        || contract == typeof(Occasion)
        || contract == typeof(OccasionGuest)
        || contract == typeof(Attendee)
        || typeof(IAboutPeople).IsAssignableFrom(contract);

    /// <summary>A root as it was loaded, with what it warns of.</summary>
    [JsonConverter(typeof(PembinaanConverter))]
    internal sealed class Loaded<TRoot>(TRoot root, ValueList<DomainError> warnings)
        where TRoot : class
    {
        public TRoot Root => root;
        public ValueList<DomainError> Warnings => warnings;

        internal static Loaded<TRoot> Of(DomainResult<TRoot> loaded) => new(JsonRefusal.Unless(loaded), loaded.Warnings.ToValueList());
    }

    /// <summary>A value that is stored in another way than a host would write it.</summary>
    [JsonConverter(typeof(PembinaanConverter))]
    internal sealed class Kept<T>(T value)
        where T : class
    {
        public T Value => value;
    }

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
    internal sealed class OfWarning(string code, string? @field, LocalisedText text, Kept<Basis>? basis, string? rule, ParticipantId? participant)
    {
        public string Code => code;
        public string? Field => @field;
        [Personal(PersonalKind.Text)]
        public LocalisedText Text => text;
        public Kept<Basis>? Basis => basis;
        public string? Rule => rule;
        public ParticipantId? Participant => participant;

        /// <summary>Code, field, ground and rule as one: of two warnings that differ in one of them, two.</summary>
        internal string Identity =>
            new Digest("pembinaan/warning").Add(code).Add(@field).Add(rule).Add(basis is null ? null : JsonText.WriteText(basis)).Hex();

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

    internal sealed class OfBasis(BasisKind kind, ValueList<Kept<LegalReference>> references, LocalisedText? note)
    {
        public BasisKind Kind => kind;
        public ValueList<Kept<LegalReference>> References => references;
        public LocalisedText? Note => note;
    }

    internal sealed class OfReference(Kept<LegalInstrument> instrument, string article, string? paragraph, string? item)
    {
        public Kept<LegalInstrument> Instrument => instrument;
        public string Article => article;
        public string? Paragraph => paragraph;
        public string? Item => item;
    }

    internal sealed class OfInstrument(string shortName, LocalisedText title, LocalisedText issuer, LocalDate? promulgatedOn, LocalDate? appliedFrom)
    {
        public string ShortName => shortName;
        public LocalisedText Title => title;
        public LocalisedText Issuer => issuer;
        public LocalDate? PromulgatedOn => promulgatedOn;
        public LocalDate? AppliedFrom => appliedFrom;
    }

    internal sealed class OfDossier(
        int schema,
        ValueList<Loaded<Facility>> facilities,
        ValueList<Loaded<Stakeholder>> stakeholders,
        ValueList<Loaded<CooperationAgreement>> agreements,
        ValueList<Loaded<SkillProgramme>> programmes,
        ValueList<Loaded<Cohort>> cohorts,
        ValueList<Loaded<JobReferral>> referrals,
        ValueList<ParticipantFacts> participants,
        ValueList<Occasion> occasions
    )
    {
        [JsonConverter(typeof(JsonSchemaConverter))]
        public int Schema => schema;
        public ValueList<Loaded<Facility>> Facilities => facilities;
        public ValueList<Loaded<Stakeholder>> Stakeholders => stakeholders;
        public ValueList<Loaded<CooperationAgreement>> Agreements => agreements;
        public ValueList<Loaded<SkillProgramme>> Programmes => programmes;
        public ValueList<Loaded<Cohort>> Cohorts => cohorts;
        public ValueList<Loaded<JobReferral>> Referrals => referrals;
        public ValueList<ParticipantFacts> Participants => participants;
        public ValueList<Occasion> Occasions => occasions;
    }
}
