namespace Pembinaan.Domain.Agreements;

/// <summary>An addendum (adendum): changes an agreement from a day on and is part of it. What is null stays as it was.</summary>
public sealed record Addendum
{
    /// <summary>An addendum that counts from a day.</summary>
    /// <param name="firstDay">The first day from which its changes count, inclusive.</param>
    public Addendum(LocalDate firstDay)
    {
        FirstDay = firstDay;
    }

    /// <summary>The first day from which its changes count, inclusive.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The title as printed, or null.</summary>
    public string? TitleAsPrinted { get; init; }

    /// <summary>Its number, or null.</summary>
    public string? Number { get; init; }

    /// <summary>The whole scope from that day on, or null.</summary>
    public ValueList<ScopeItem>? Scope { get; init; }

    /// <summary>Until when what it takes out of the scope may be finished, inclusive; null for not at all.</summary>
    public LocalDate? RunOutLastDay { get; init; }

    /// <summary>The period as it reads from that day on, or null.</summary>
    public AgreedPeriod? Period { get; init; }

    /// <summary>All parties from that day on, or null. Each of them signs the addendum, also one that joins by it.</summary>
    public ValueList<AgreementParty>? Parties { get; init; }

    /// <summary>All clauses from that day on, or null.</summary>
    public AgreementClauses? Clauses { get; init; }

    /// <summary>All obligations, quotas, territory, costs and wages from that day on, or null.</summary>
    public AgreementTerms? Terms { get; init; }

    /// <summary>Numbers of the agreement itself that it supplies.</summary>
    public ValueList<PartyNumber> Numbers { get; init; }

    /// <summary>What it changes.</summary>
    internal IEnumerable<AgreementElement> Elements
    {
        get
        {
            IEnumerable<(AgreementElement Element, bool IsChanged)> all =
            [
                (AgreementElement.Scope, Scope is not null),
                (AgreementElement.Period, Period is not null),
                (AgreementElement.Parties, Parties is not null),
                (AgreementElement.Clauses, Clauses is not null),
                (AgreementElement.Terms, Terms is not null),
                (AgreementElement.Number, !Numbers.IsEmpty),
            ];
            return all.Where(static e => e.IsChanged).Select(static e => e.Element);
        }
    }

    /// <summary>The parties that it names and that have not signed it with authority.</summary>
    internal IEnumerable<PartyId> Unsigned(ValueList<Signature> signatures) =>
        (Parties ?? []).Where(p => !SigningEvidence.HasSigned(p, signatures)).Select(static p => p.Party);

    /// <summary>The first day, or the day of the last signature under it if that is later and the changes are not retroactive.</summary>
    /// <param name="signedOn">The day of the last signature.</param>
    /// <param name="retroactive">Whether the changes count from <see cref="FirstDay"/> even if they were signed later.</param>
    /// <returns>The day from which it counts.</returns>
    internal LocalDate EffectiveFrom(LocalDate signedOn, bool retroactive) => retroactive || signedOn <= FirstDay ? FirstDay : signedOn;

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
