using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Json;

/// <summary>A way of counting: its code where it ships with the library, or an object with every choice where it is the application's own.</summary>
/// <remarks>An own counting rests on a policy or on a reported practice; articles that it names are kept as the words of a policy.</remarks>
internal sealed class JsonCountingContract : JsonContract<SentenceCounting>
{
    private static readonly JsonContract<string> Code = Contracts.Coded<string>(
        new("cara penghitungan", "a way of counting"), static s => SentenceCounting.TryFromCode(s, out _) ? s : null, static s => s);

    private static readonly JsonContract<YearConvention> Years = Contracts.Enumeration<YearConvention>();
    private static readonly JsonContract<FractionRounding> Rounding = Contracts.Enumeration<FractionRounding>();
    private static readonly JsonContract<FirstDayCounting> FirstDay = Contracts.Enumeration<FirstDayCounting>();
    private static readonly JsonContract<RightOpensOn> Opens = Contracts.Enumeration<RightOpensOn>();
    private static readonly JsonContract<RemissionInFractions> InFractions = Contracts.Enumeration<RemissionInFractions>();
    private static readonly JsonContract<RemissionOrder> Order = Contracts.Enumeration<RemissionOrder>();

    private static readonly JsonObjectContract<SentenceCounting> Own = new(
        static (ref m) => new SentenceCounting
        {
            Code = m.Get("code", Contracts.Text),
            Name = m.Get("name", Contracts.LocalisedText),
            Basis = Based(m.GetOrDefault("isReportedPractice", Contracts.Flag), m.GetOrNull("statedIn", Contracts.LocalisedText)),
            FractionMonths = m.Get("fractionMonths", Contracts.MonthConvention),
            ExpiryMonths = m.Get("expiryMonths", Contracts.MonthConvention),
            Years = m.Get("years", Years),
            Rounding = m.Get("rounding", Rounding),
            FirstDay = m.Get("firstDay", FirstDay),
            Opens = m.Get("opens", Opens),
            RemissionInFractions = m.Get("remissionInFractions", InFractions),
            RemissionMonths = m.Get("remissionMonths", Contracts.MonthConvention),
            RemissionOrder = m.Get("remissionOrder", Order),
        },
        static (w, c) => w.Put("code", Contracts.Text, c.Code).Put("name", Contracts.LocalisedText, c.Name)
            .Put("isReportedPractice", Contracts.Flag, c.Basis.Kind == BasisKind.ReportedPractice).PutIfAny("statedIn", Contracts.LocalisedText, StatedIn(c.Basis))
            .Put("fractionMonths", Contracts.MonthConvention, c.FractionMonths).Put("expiryMonths", Contracts.MonthConvention, c.ExpiryMonths).Put("years", Years, c.Years).Put("rounding", Rounding, c.Rounding)
            .Put("firstDay", FirstDay, c.FirstDay).Put("opens", Opens, c.Opens).Put("remissionInFractions", InFractions, c.RemissionInFractions)
            .Put("remissionMonths", Contracts.MonthConvention, c.RemissionMonths).Put("remissionOrder", Order, c.RemissionOrder));

    internal override void Write(Utf8JsonWriter writer, SentenceCounting value)
    {
        if (SentenceCounting.All.Contains(value))
        {
            Code.Write(writer, value.Code);
        }
        else
        {
            Own.Write(writer, value);
        }
    }

    internal override bool TryRead(JsonElement element, JsonFaults faults, [MaybeNullWhen(false)] out SentenceCounting value)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            return Own.TryRead(element, faults, out value);
        }

        value = null;
        return Code.TryRead(element, faults, out var code) && SentenceCounting.TryFromCode(code, out value);
    }

    private static Basis Based(bool isReportedPractice, LocalisedText? statedIn) => statedIn is null ? Basis.FacilityPolicy
        : isReportedPractice ? Basis.ReportedPractice(statedIn)
        : Basis.Policy(statedIn);

    private static LocalisedText? StatedIn(Basis basis) => basis.Kind == BasisKind.Law ? new(basis.In(Language.Indonesian), basis.In(Language.English)) : basis.Note;
}
