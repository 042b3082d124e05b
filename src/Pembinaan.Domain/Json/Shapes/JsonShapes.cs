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
    internal sealed record OfTerm(int Months = 0, int Days = 0, MonthConvention Convention = default);

    internal sealed record OfPeriod(LocalDate FirstDay, LocalDate? LastDay);

    internal sealed record OfSpan(LocalDate? FirstDay, LocalDate? LastDay);

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

    internal sealed record OfFraction(int Numerator, int Denominator);

    internal sealed record OfAgreedPeriod(
        LocalDate? FirstDay,
        LocalDate? LastDay,
        Term? Length,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool FromSigning = false,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool OpenEnded = false
    );

    internal sealed record OfRenewal(
        Term? Each,
        Term? Notice,
        int? Times,
        LocalDate? LastDay,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Unlimited = false
    );

    internal sealed record OfParty(PartyId Id, string? NameAsPrinted, int? SignaturesNeeded);

    internal sealed record OfScore(int Value, int Lowest, int Highest);

    internal sealed record OfUnit(string Code, string Title, bool? Critical);

    internal sealed record OfCompletion(
        CompletionKind Rule,
        int? MinimumPresence,
        int? MinimumMark,
        bool? NeedsCompetence,
        int? MostAssessments,
        ValueList<AbsenceKind> Excused
    );

    internal sealed record OfConditions(string Id, ValueList<ProgrammeConditionsVersion> Versions);

    internal sealed record OfSlip(
        int Slip,
        CertificateNumber Number,
        CertificateKind Kind,
        ParticipantId Participant,
        CohortId Cohort,
        LocalisedText Title,
        CompletionOutcome Outcome,
        LocalDate CompletedOn,
        LocalDate IssuedOn,
        LocalDate? ValidUntil, bool? IsValidityUnknown,
        LessonHours Attended,
        LessonHours Counted,
        LessonHours? Recognised,
        LessonHours? Hours,
        LocalisedText? Grade,
        string? Facility,
        string? Provider,
        StakeholderId? IssuedBy,
        string? Scheme,
        string Certificate,
        string Hash,
        string? Signature
    )
    {
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

    internal sealed record OfVersion(string Name, ValidityPeriod Period, ValueList<ProgrammeCondition> Conditions, bool? KeepsEarlierDecisions);
}
