using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Json;

/// <content>What is known of people, and what was decided of them.</content>
internal static partial class JsonShapes
{
    internal sealed class OfSentenceTerm(int years = 0, int months = 0, int days = 0, LocalDate? since = null)
    {
        public int Years => years;
        public int Months => months;
        public int Days => days;
        public LocalDate? Since => since;
    }

    internal sealed class OfCredit(ValidityPeriod period, int? days)
    {
        public ValidityPeriod Period => period;
        public int? Days => days;
    }

    internal sealed class OfRemission(LocalDate grantedOn, LocalDate? revokedOn, RemissionId? id, int months = 0, int days = 0)
    {
        [JsonPropertyOrder(-100)]
        public LocalDate GrantedOn => grantedOn;
        public LocalDate? RevokedOn => revokedOn;
        public RemissionId? Id => id;
        [JsonPropertyOrder(-100)]
        public int Months => months;
        [JsonPropertyOrder(-100)]
        public int Days => days;
    }

    internal sealed class OfCommutation(LocalDate day, SentenceTerm? term, LocalDate? countedFrom)
    {
        public LocalDate Day => day;
        public SentenceTerm? Term => term;
        public LocalDate? CountedFrom => countedFrom;
    }

    internal sealed class OfSentence(
        LocalDate firstDay,
        ValueList<SentenceTerm> terms,
        ValueList<DetentionCredit> credits,
        ValueList<ValidityPeriod> interruptions,
        ValueList<Remission> remissions,
        ValueList<Commutation> commutations,
        ValueList<FineSubstitute> fines,
        AuthorityDates? authority,
        SentenceKind imposed = default
    )
    {
        public LocalDate FirstDay => firstDay;
        public ValueList<SentenceTerm> Terms => terms;
        public ValueList<DetentionCredit> Credits => credits;
        public ValueList<ValidityPeriod> Interruptions => interruptions;
        public ValueList<Remission> Remissions => remissions;
        public ValueList<Commutation> Commutations => commutations;
        public ValueList<FineSubstitute> Fines => fines;
        public AuthorityDates? Authority => authority;
        [JsonPropertyOrder(-100)]
        public SentenceKind Imposed => imposed;
    }

    internal sealed class Counting(
        string code,
        LocalisedText name,
        bool? isReportedPractice,
        LocalisedText? statedIn,
        MonthConvention fractionMonths,
        MonthConvention expiryMonths,
        YearConvention years,
        FractionRounding rounding,
        FirstDayCounting firstDay,
        EntitlementDay opens,
        RemissionInFractions remissionInFractions,
        MonthConvention remissionMonths,
        RemissionOrder remissionOrder
    )
    {
        public string Code => code;
        public LocalisedText Name => name;
        public bool? IsReportedPractice => isReportedPractice;
        public LocalisedText? StatedIn => statedIn;
        public MonthConvention FractionMonths => fractionMonths;
        public MonthConvention ExpiryMonths => expiryMonths;
        public YearConvention Years => years;
        public FractionRounding Rounding => rounding;
        public FirstDayCounting FirstDay => firstDay;
        public EntitlementDay Opens => opens;
        public RemissionInFractions RemissionInFractions => remissionInFractions;
        public MonthConvention RemissionMonths => remissionMonths;
        public RemissionOrder RemissionOrder => remissionOrder;
    }

    internal sealed class OfScale(int lowest, int highest, LocalisedText statedIn)
    {
        public int Lowest => lowest;
        public int Highest => highest;
        public LocalisedText StatedIn => statedIn;
    }

    internal sealed class OfSppnScore(YearMonth month, int score, SppnVariable? variable, SppnScale? scale)
    {
        public YearMonth Month => month;
        public int Score => score;
        public SppnVariable? Variable => variable;
        public SppnScale? Scale => scale;
    }

    internal sealed class OfWaiver(string rule, string author, string reason, ValidityPeriod period)
    {
        [Personal(PersonalKind.Text)]
        public string Rule => rule;
        public string Author => author;
        [Personal(PersonalKind.Text)]
        public string Reason => reason;
        public ValidityPeriod Period => period;
    }
}
