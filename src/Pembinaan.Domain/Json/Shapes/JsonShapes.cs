using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Json;

/// <summary>
/// The members of values that are made by a factory, as they stand in JSON and in that order. The order and the names are the stored format; how each is made
/// of its value and into it stands in <see cref="JsonConverters"/>.
/// </summary>
internal static partial class JsonShapes
{
    internal sealed class OfTerm(int months = 0, int days = 0, MonthConvention convention = default)
    {
        public int Months => months;
        public int Days => days;
        public MonthConvention Convention => convention;
    }

    internal sealed class OfPeriod(LocalDate firstDay, LocalDate? lastDay)
    {
        public LocalDate FirstDay => firstDay;
        public LocalDate? LastDay => lastDay;
    }

    internal sealed class OfSpan(LocalDate? firstDay, LocalDate? lastDay)
    {
        public LocalDate? FirstDay => firstDay;
        public LocalDate? LastDay => lastDay;
    }

    // Shapes of many types are no records: for each type, a setter of each member would be generated, which only throws.
    internal sealed class OfSegment<T>(LocalDate? firstDay, LocalDate? lastDay, T value)
        where T : notnull
    {
        public LocalDate? FirstDay => firstDay;
        public LocalDate? LastDay => lastDay;
        public T Value => value;
    }

    internal sealed class Dated<T>(T known, LocalDate until)
        where T : notnull
    {
        public T Known => known;
        public LocalDate Until => until;
    }

    internal sealed class OfFraction(int numerator, int denominator)
    {
        public int Numerator => numerator;
        public int Denominator => denominator;
    }

    internal sealed class OfAgreedPeriod(LocalDate? firstDay, LocalDate? lastDay, Term? length, bool fromSigning = false, bool openEnded = false)
    {
        public LocalDate? FirstDay => firstDay;
        public LocalDate? LastDay => lastDay;
        public Term? Length => length;
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
        public bool FromSigning => fromSigning;
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
        public bool OpenEnded => openEnded;
    }

    internal sealed class OfRenewal(Term? each, Term? notice, int? times, LocalDate? lastDay, bool unlimited = false)
    {
        public Term? Each => each;
        public Term? Notice => notice;
        public int? Times => times;
        public LocalDate? LastDay => lastDay;
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
        public bool Unlimited => unlimited;
    }

    internal sealed class OfParty(PartyId id, string? nameAsPrinted, int? signaturesNeeded)
    {
        public PartyId Id => id;
        public string? NameAsPrinted => nameAsPrinted;
        public int? SignaturesNeeded => signaturesNeeded;
    }

    internal sealed class OfScore(int value, int lowest, int highest)
    {
        public int Value => value;
        public int Lowest => lowest;
        public int Highest => highest;
    }

    internal sealed class OfUnit(string code, string title, bool? critical)
    {
        public string Code => code;
        public string Title => title;
        public bool? Critical => critical;
    }

    internal sealed class OfCompletion(
        CompletionKind rule,
        int? minimumPresence,
        int? minimumMark,
        bool? needsCompetence,
        int? mostAssessments,
        ValueList<AbsenceKind> excused
    )
    {
        public CompletionKind Rule => rule;
        public int? MinimumPresence => minimumPresence;
        public int? MinimumMark => minimumMark;
        public bool? NeedsCompetence => needsCompetence;
        public int? MostAssessments => mostAssessments;
        public ValueList<AbsenceKind> Excused => excused;
    }

    internal sealed class OfConditions(string id, ValueList<ProgrammeConditionsVersion> versions)
    {
        public string Id => id;
        public ValueList<ProgrammeConditionsVersion> Versions => versions;
    }

    internal sealed class OfSlip(
        int slip,
        CertificateNumber number,
        CertificateKind kind,
        ParticipantId participant,
        CohortId cohort,
        LocalisedText title,
        CompletionOutcome outcome,
        LocalDate completedOn,
        LocalDate issuedOn,
        LocalDate? validUntil,
        bool? isValidityUnknown,
        LessonHours attended,
        LessonHours counted,
        LessonHours? recognised,
        LessonHours? hours,
        LocalisedText? grade,
        string? facility,
        string? provider,
        StakeholderId? issuedBy,
        string? scheme,
        string certificate,
        string hash,
        string? signature
    )
    {
        [JsonConverter(typeof(JsonSlipVersionConverter))]
        public int Slip => slip;
        public CertificateNumber Number => number;
        public CertificateKind Kind => kind;
        public ParticipantId Participant => participant;
        public CohortId Cohort => cohort;
        public LocalisedText Title => title;
        public CompletionOutcome Outcome => outcome;
        public LocalDate CompletedOn => completedOn;
        public LocalDate IssuedOn => issuedOn;
        public LocalDate? ValidUntil => validUntil;
        public bool? IsValidityUnknown => isValidityUnknown;
        public LessonHours Attended => attended;
        public LessonHours Counted => counted;
        public LessonHours? Recognised => recognised;
        public LessonHours? Hours => hours;
        public LocalisedText? Grade => grade;
        public string? Facility => facility;
        public string? Provider => provider;
        public StakeholderId? IssuedBy => issuedBy;
        public string? Scheme => scheme;
        public string Certificate => certificate;
        public string Hash => hash;
        public string? Signature => signature;

        internal static OfSlip Of(CertificateSlip s) =>
            new(
                CertificateSlip.Version,
                s.Number,
                s.Kind,
                s.Participant,
                s.Cohort,
                s.Title,
                s.Outcome,
                s.CompletedOn,
                s.IssuedOn,
                s.ValidUntil, s.IsValidityUnknown ? true : null,
                s.Attended,
                s.Counted,
                s.Recognised > LessonHours.None ? s.Recognised : null,
                s.Hours > LessonHours.None ? s.Hours : null,
                s.Grade,
                s.Facility,
                s.Provider,
                s.IssuedBy,
                s.Scheme,
                s.CertificateHash,
                s.ContentHash,
                s.Signature
            );
    }

    internal sealed class OfVersion(string name, ValidityPeriod period, ValueList<ProgrammeCondition> conditions, bool? keepsEarlierDecisions)
    {
        public string Name => name;
        public ValidityPeriod Period => period;
        public ValueList<ProgrammeCondition> Conditions => conditions;
        public bool? KeepsEarlierDecisions => keepsEarlierDecisions;
    }
}
