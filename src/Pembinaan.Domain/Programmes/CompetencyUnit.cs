using System.Text.RegularExpressions;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Programmes;

/// <summary>A unit of competence: what is assessed as competent or not yet competent.</summary>
/// <remarks>
/// The form of its code is that of the national standards of competence (SKKNI) as they are printed: four groups, for example <c>G.46RIT00.001.2</c>,
/// <c>J.620100.004.02</c> or <c>TIK.JK02.012.01</c>.
/// It is practice and rests on no article; a facility's own unit uses the same form.
/// </remarks>
[JsonConverter(typeof(PembinaanConverter))]
public sealed partial record CompetencyUnit
{
    private CompetencyUnit(string code, string title, bool isCritical)
    {
        Code = code;
        Title = title;
        IsCritical = isCritical;
    }

    /// <summary>The code, in capitals.</summary>
    public string Code { get; }

    /// <summary>The title as the standard prints it.</summary>
    public string Title { get; }

    /// <summary>Whether its critical aspects must be met to pass.</summary>
    public bool IsCritical { get; }

    /// <summary>A unit of competence.</summary>
    /// <param name="code">The code in SKKNI form.</param>
    /// <param name="title">The title; not blank.</param>
    /// <param name="isCritical">Whether it must be met to pass.</param>
    /// <returns>The unit, or <see cref="ProgrammeErrors.UnitCodeMalformed"/> or <see cref="JournalErrors.BrokenText"/>.</returns>
    /// <exception cref="ArgumentException">The code is empty, or the title is blank.</exception>
    public static DomainResult<CompetencyUnit> Of(string code, string title, bool isCritical = true)
    {
        Guard.Against.NullOrEmpty(code);
        Guard.Against.NullOrWhiteSpace(title);
        if (!Utf16.IsWhole(title))
        {
            return JournalErrors.BrokenText.For(nameof(title), Argument.Of("field", FieldNames.Of(nameof(title))));
        }

        return CodeForm().IsMatch(code)
            ? new CompetencyUnit(code, title, isCritical)
            : ProgrammeErrors.UnitCodeMalformed.For(nameof(code), Argument.Of("code", code));
    }

    [GeneratedRegex(
        @"^[A-Z]{1,3}\.[A-Z0-9]{4,7}\.[0-9]{3}\.[0-9]{1,2}\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 100
    )]
    private static partial Regex CodeForm();
}
