using System.Collections;
using System.Reflection;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Json;

/// <summary>Makes a value of any type of the model with every member set, so that no member is forgotten by a contract.</summary>
internal static class Sample
{
    private static readonly Dictionary<Type, object> Known = new()
    {
        [typeof(string)] = "teks",
        [typeof(int)] = 3,
        [typeof(long)] = 3L,
        [typeof(decimal)] = 2.5m,
        [typeof(bool)] = true,
        [typeof(LocalDate)] = new LocalDate(2025, 5, 7),
        [typeof(LocalTime)] = new LocalTime(8, 30),
        [typeof(LocalDateTime)] = new LocalDateTime(2025, 5, 7, 8, 30),
        [typeof(YearMonth)] = new YearMonth(2025, 5),
        [typeof(Instant)] = Instant.FromUtc(2025, 5, 7, 1, 30),
        [typeof(LocalisedText)] = new LocalisedText("teks", "text"),
        [typeof(PartyId)] = PartyId.Of(FacilityId.From("F-1")),
        [typeof(Term)] = Term.Of(6, 2, MonthConvention.RolledUp),
        [typeof(ValidityPeriod)] = ValidityPeriod.Between(new(2025, 5, 7), new(2026, 5, 6)).Value,
        [typeof(RegionCode)] = RegionCode.From("36.04"),
        [typeof(Npwp)] = Npwp.Of("01.234.567.8-901.000").Value,
        [typeof(Nib)] = Nib.Of("1234567890123").Value,
        [typeof(Scope<SubjectId>)] = Scope<SubjectId>.Only(SubjectId.From("BUDIDAYA-LELE")),
        [typeof(Scope<PartyId>)] = Scope<PartyId>.Unlimited,
        [typeof(CompetencyUnit)] = CompetencyUnit.Of("I.561001.018.01", "Menyiapkan bahan").Value,
        [typeof(CompletionCriteria)] = CompletionCriteria.OfTheFacility(75, true, 2, 60, AbsenceKind.Court).Value,
        [typeof(ProgrammeConditions)] = ProgrammeConditions.Of("PRG", ProgrammeCondition.IsWilling(), ProgrammeCondition.AnyOf([ProgrammeCondition.TppRecommends(), ProgrammeCondition.HasSkill([SubjectId.From("TUSUK-SATE")])])),
        [typeof(EvaluationScore)] = EvaluationScore.Of(3, 1, 5).Value,
        [typeof(SppnScale)] = SppnScale.Of(1, 10, Basis.Policy(new("SOP", "SOP"))),
        [typeof(StageThresholds)] = StageThresholds.Reported,
        [typeof(IndonesianTimeZone)] = IndonesianTimeZone.Wit,
    };

    /// <summary>Whether a value of the type is given here, because it cannot be made of any values.</summary>
    public static bool IsKnown(Type type) => Known.ContainsKey(type) || type == typeof(Receipt);

    public static object Of(Type type)
    {
        if (Known.TryGetValue(type, out var known))
        {
            return known;
        }

        if (type == typeof(Receipt))
        {
            return Decided();
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying);
        }

        if (type.IsEnum)
        {
            return Enum.GetValues(type).Cast<object>().Last();
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            var items = Array.CreateInstance(type.GenericTypeArguments[0], 1);
            items.SetValue(Of(type.GenericTypeArguments[0]), 0);
            return typeof(ValueLists).GetMethod(nameof(ValueLists.ToValueList))!.MakeGenericMethod(type.GenericTypeArguments).Invoke(null, [items])!;
        }

        if (type.GetProperty("All", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) is IEnumerable all)
        {
            return all.Cast<object>().Last();
        }

        return type.IsAbstract ? Of(Derived(type).First()) : Constructed(type) ?? Made(type) ?? throw new NotSupportedException($"No sample of {type}.");
    }

    public static IEnumerable<Type> Derived(Type root) => root.Assembly.GetTypes().Where(t => t is { IsAbstract: false } && t.IsAssignableTo(root)).OrderBy(static t => t.Name, StringComparer.Ordinal);

    /// <summary>A value of the type for each kind of what it carries: an event that carries one of a closed hierarchy comes once for each of its kinds.</summary>
    public static IEnumerable<object> Every(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(static c => c.GetParameters().Length);
        var parameters = constructor?.GetParameters() ?? [];
        return Array.FindIndex(parameters, static p => p.ParameterType is { IsClass: true, IsAbstract: true }) is >= 0 and var at
            ? Derived(parameters[at].ParameterType).Select(carried => constructor!.Invoke([.. parameters.Select((p, i) => Of(i == at ? carried : p.ParameterType))]))
            : [Of(type)];
    }

    // Genuine, with a fact that is whole and one that was redacted.
    private static Receipt Decided() => new Receipt
    {
        Book = "teks",
        Version = "teks",
        ContentHash = "teks",
        Day = new(2025, 5, 7),
        SelectedBy = new(2025, 5, 7),
        DecidedBy = "teks",
        Outcome = Outcome.NoRuleSetInForce,
        FirstDayMet = new(2025, 5, 7),
        Facts =
        [
            new("teks", "teks", new(2025, 5, 7)) { Salt = "teks" },
            new ReceiptFact("teks lain", "teks", null) { Salt = "teks" }.Without(new(Instant.FromUtc(2025, 5, 7, 1, 30), "teks", "teks")),
        ],
        Findings = [(ReceiptFinding)Of(typeof(ReceiptFinding))],
        Waivers = [(Waiver)Of(typeof(Waiver))],
    }.Sealed();

    private static object? Constructed(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(static c => c.GetParameters().Length);
        if (constructor is null || (type.IsValueType && constructor.GetParameters().Length == 0))
        {
            return null;
        }

        var value = constructor.Invoke([.. constructor.GetParameters().Select(static p => Of(p.ParameterType))]);
        var taken = constructor.GetParameters().Select(static p => p.Name!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var property in type.GetProperties().Where(p => p.SetMethod?.IsPublic == true && !taken.Contains(p.Name)))
        {
            property.SetValue(value, Of(property.PropertyType));
        }

        return value;
    }

    private static object? Made(Type type) => type.GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Where(m => !m.IsSpecialName && !m.IsGenericMethod && (m.ReturnType == type || m.ReturnType == typeof(DomainResult<>).MakeGenericType(type)))
        .Where(static m => m.GetParameters().All(static p => !p.ParameterType.IsByRefLike && !p.IsOut))
        .OrderByDescending(static m => m.GetParameters().Length)
        .ThenBy(static m => m.Name, StringComparer.Ordinal)
        .Select(static m => m.Invoke(null, [.. m.GetParameters().Select(static p => Of(p.ParameterType))]))
        .Select(static made => made is IDomainResult result ? result.IsSuccess ? result.GetType().GetProperty("Value")!.GetValue(result) : null : made)
        .FirstOrDefault(static made => made is not null);
}
