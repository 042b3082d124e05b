using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Json;

/// <content>What is known of people, and what was decided of them.</content>
internal static partial class JsonShapes
{
    internal sealed record OfSentenceTerm(int Years = 0, int Months = 0, int Days = 0);

    internal sealed record OfCredit(ValidityPeriod Period, int? Days);

    internal sealed record OfRemission(
        [property: JsonPropertyOrder(-100)] LocalDate GrantedOn,
        LocalDate? RevokedOn,
        RemissionId? Id,
        [property: JsonPropertyOrder(-100)] int Months = 0,
        [property: JsonPropertyOrder(-100)] int Days = 0
    );

    internal sealed record OfCommutation(LocalDate Day, SentenceTerm? Term, LocalDate? CountedFrom);

    internal sealed record OfSentence(
        LocalDate FirstDay,
        ValueList<SentenceTerm> Terms,
        ValueList<DetentionCredit> Credits,
        ValueList<ValidityPeriod> Interruptions,
        ValueList<Remission> Remissions,
        ValueList<Commutation> Commutations,
        ValueList<FineSubstitute> Fines,
        AuthorityDates? Authority,
        [property: JsonPropertyOrder(-100)] SentenceKind Imposed = default
    );

    internal sealed record Counting(
        string Code,
        LocalisedText Name,
        bool? IsReportedPractice,
        LocalisedText? StatedIn,
        MonthConvention FractionMonths,
        MonthConvention ExpiryMonths,
        YearConvention Years,
        FractionRounding Rounding,
        FirstDayCounting FirstDay,
        EntitlementDay Opens,
        RemissionInFractions RemissionInFractions,
        MonthConvention RemissionMonths,
        RemissionOrder RemissionOrder
    );

    internal sealed record OfScale(int Lowest, int Highest, LocalisedText StatedIn);

    internal sealed record OfSppnScore(YearMonth Month, int Score, SppnVariable? Variable, SppnScale? Scale);

    internal sealed record OfWaiver(string Rule, string Author, [property: Personal(PersonalKind.Text)] string Reason, ValidityPeriod Period);
}
