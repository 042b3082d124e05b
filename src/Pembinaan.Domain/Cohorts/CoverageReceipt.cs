namespace Pembinaan.Domain.Cohorts;

/// <summary>What was found about the coverage of a session, as it is kept.</summary>
/// <param name="Verdict">Covered, blocked or not covered.</param>
/// <param name="Agreements">The agreements that cover it; empty under the facility's own mandate or if it is not covered.</param>
/// <param name="Gaps">
/// What each agreement lacks, if it is not covered; of the sessions to come of somebody admitted, for those among them that are not.
/// </param>
public sealed record CoverageReceipt(CoverageVerdict Verdict, ValueList<AgreementId> Agreements, ValueList<CoverageGap> Gaps) : ILocalisable
{
    private static readonly LocalisedTemplate Covered = new("{verdict} ({why})", "{verdict} ({why})");
    private static readonly LocalisedTemplate InPart = new("{verdict} ({why}), kecuali: {gaps}", "{verdict} ({why}), except: {gaps}");
    private static readonly LocalisedTemplate NotCovered = new("{verdict}: {why}", "{verdict}: {why}");
    private static readonly LocalisedText Mandate = new("mandat UPT sendiri", "the facility's own mandate");

    /// <summary>
    /// Whether it is covered only afterwards, by a retroactive signature or because its provider was named later: it was not covered when it was held, and that
    /// stays on record.
    /// </summary>
    [JsonPropertyName("ratified")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsRatified { get; init; }

    /// <summary>What the agreements are called, where that was known when it was found; it is not kept.</summary>
    internal CalledThen Called { get; init; }

    /// <summary>Whether it is covered by the facility's own mandate, without any agreement.</summary>
    public bool IsOwnMandate => Verdict == CoverageVerdict.Covered && Agreements.IsEmpty;

    /// <summary>Whether it is covered: by which agreements or by the facility's own mandate; or else what each agreement lacks.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>
    /// For example "covered (W29.PAS-12/2023)": each agreement by its number, else its title; by its identity in a receipt that was read from a journal.
    /// </returns>
    public string In(Language language)
    {
        var why = Verdict != CoverageVerdict.Covered ? Reason : IsOwnMandate ? Mandate : LocalisedText.Same(string.Join(", ", Names));
        var template =
            Verdict != CoverageVerdict.Covered ? NotCovered
            : Gaps.IsEmpty ? Covered
            : InPart;
        return template.Fill(Argument.Of("verdict", Verdict.Text), Argument.Of("why", why), Argument.Of("gaps", Reason)).In(language);
    }

    /// <summary>What each agreement is called; by its identity where nobody said.</summary>
    internal ValueList<string> Names =>
        Called.Names.Count == Agreements.Count ? Called.Names : [.. Agreements.Select(static a => Say.Called(a, a.Value))];

    /// <summary>The gaps in words; empty if it is covered.</summary>
    internal LocalisedText Reason =>
        Gaps.IsEmpty
            ? new("tidak ada perjanjian", "there is no agreement")
            : new(string.Join("; ", Gaps.Select(static g => g.Text.Id.TrimEnd('.'))), string.Join("; ", Gaps.Select(static g => g.Text.En.TrimEnd('.'))));
}
