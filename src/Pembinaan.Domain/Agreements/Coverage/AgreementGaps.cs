namespace Pembinaan.Domain.Agreements;

/// <summary>What an agreement lacks.</summary>
internal static class AgreementGaps
{
    public static IEnumerable<MissingElement> Of(CooperationAgreement agreement) => Needed(agreement).Concat(Remarks(agreement));

    /// <summary>
    /// What it cannot be in force without, as a list: what concerns the whole or every party, then what concerns some of them, with their names; null if there
    /// is nothing.
    /// </summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="nameOf">The name of a party.</param>
    public static LocalisedText? Told(CooperationAgreement agreement, Func<PartyId, string> nameOf)
    {
        var needed = Needed(agreement)
            .GroupBy(static m => m.Name, static m => m.Party)
            .Select(static g => (What: g.Key, Of: g.OfType<PartyId>().ToValueList()))
            .GroupBy(m => m.Of.Count == agreement.Parties.Count ? [] : m.Of, static m => m.What)
            .OrderBy(static g => g.Key.IsEmpty ? 0 : 1)
            .Select(g => g.Key.IsEmpty ? Say.List(g) : Whose(Say.List(g), Say.List(g.Key.Select(nameOf))))
            .ToList();
        return needed.Count == 0 ? null : new(string.Join("; ", needed.Select(static n => n.Id)), string.Join("; ", needed.Select(static n => n.En)));

        static LocalisedText Whose(LocalisedText what, LocalisedText whose) => Say.Of($"{what} dari {whose}", $"{what} of {whose}");
    }

    private static IEnumerable<MissingElement> Needed(CooperationAgreement agreement)
    {
        var state = agreement.State;
        if (state.Parties.Count < 2)
        {
            yield return state.Explorers.IsEmpty
                ? Lack(agreement, AgreementElement.Parties, null, true)
                : new(AgreementElement.Parties, null, true, new("Belum ada: para pihak dalam naskah.", "Missing: parties in a draft."))
                {
                    Name = new("para pihak dalam naskah", "parties in a draft"),
                };
        }

        if (agreement.Days.Scope.IsEmpty)
        {
            yield return Lack(agreement, AgreementElement.Scope, null, true);
        }

        // Whoever is still to be named has not signed.
        if (state.Parties.Count < 2 && state.Parties.All(p => AgreementFormation.CompletedOn(state, p) is not null))
        {
            yield return Lack(agreement, AgreementElement.Signature, null, true);
        }

        foreach (var party in state.Parties.Where(p => AgreementFormation.CompletedOn(state, p) is null))
        {
            var beyond = state.Signatures.Where(s => s.Party == party.Party).SelectMany(s => s.NotGoodFor(state.Scope)).Distinct().ToList();
            var doubtful = state.Signatures.Any(s => s.Party == party.Party && !s.AuthorityShown);
            var undated = state.Signatories.Any(s => s.Party == party.Party && s.Day is null);
            yield return SignaturesOf(agreement, party);
            if (beyond.Count > 0)
            {
                var subjects = string.Join(", ", beyond.Select(static s => s.Value));
                yield return Lack(agreement, AgreementElement.Authority, party, true, new($" untuk {subjects}", $" for {subjects}"));
            }
            else if (doubtful || state.Signatories.Any(s => s.Party == party.Party))
            {
                yield return Lack(agreement, AgreementElement.Authority, party, true);
            }

            if (undated && !state.Signatures.Any(s => s.Party == party.Party))
            {
                yield return Lack(agreement, AgreementElement.SigningDay, party, true);
            }
        }

        if (state.Period is null && !state.Addenda.Exists(static a => a.Addendum.Period is not null))
        {
            yield return Lack(agreement, AgreementElement.Period, null, true);
        }

        foreach (var element in Unknown(agreement))
        {
            yield return Lack(agreement, element, null, true);
        }

        if (agreement.HangsOnUnknownFramework)
        {
            var name = Say.Of($"{AgreementElement.Framework} {NotThere(agreement)}", $"{AgreementElement.Framework} {NotThere(agreement)}");
            yield return Lack(agreement, AgreementElement.Framework, null, true) with { Name = name };
        }
    }

    /// <summary>The lowest in the chain of frameworks that is not there.</summary>
    private static string? NotThere(CooperationAgreement agreement)
    {
        var at = agreement;
        while (at.Framework is { } framework && at.Considered(framework) is { } above)
        {
            at = above;
        }

        return at.Framework?.Value;
    }

    /// <summary>What is not known of the period that counts last, and of a renewal that hangs on it.</summary>
    private static IEnumerable<AgreementElement> Unknown(CooperationAgreement agreement)
    {
        var state = agreement.State;
        AgreedPeriod?[] periods = [state.Period, .. state.Addenda.Select(static a => a.Addendum.Period)];
        if (state.Period is { IsBeginningKnown: false })
        {
            yield return AgreementElement.FirstDay;
        }

        if (Array.FindLast(periods, static p => p is not null) is { IsEndKnown: false })
        {
            yield return AgreementElement.LastDay;
        }

        if (agreement.Days.IsRenewalUnknown)
        {
            yield return AgreementElement.AutomaticRenewal;
        }
    }

    private static IEnumerable<MissingElement> Remarks(CooperationAgreement agreement)
    {
        var state = agreement.State;
        if (state.Kind is null)
        {
            yield return Lack(agreement, AgreementElement.Kind, null, false);
        }

        if (state.Title is null)
        {
            yield return Lack(agreement, AgreementElement.Title, null, false);
        }

        foreach (var party in state.Parties.Where(p => !state.Numbers.Exists(n => n.Party == p.Party)))
        {
            yield return Lack(agreement, AgreementElement.Number, party, false);
        }

        if (state.Witnesses.IsEmpty)
        {
            yield return Lack(agreement, AgreementElement.Witnesses, null, false);
        }
    }

    /// <summary>The signatures of a party, with how many there are and whose is awaited once one of several is there.</summary>
    private static MissingElement SignaturesOf(CooperationAgreement agreement, AgreementParty party)
    {
        var state = agreement.State;
        var (count, awaited) = AgreementFormation.ProgressOf(state, party.Party);
        if (count == 0 && state.Signatories.Exists(s => s.Party == party.Party) && !state.Signatures.Exists(s => s.Party == party.Party))
        {
            var of = agreement.Called(party.Party);
            return new(
                AgreementElement.Signature,
                party.Party,
                true,
                new($"Baru dilaporkan, belum dicatat: tanda tangan dari {of}.", $"Only reported, not on record: signature of {of}.")
            )
            {
                Name = new("tanda tangan (baru dilaporkan)", "signature (only reported)"),
            };
        }

        if (count == 0)
        {
            return Lack(agreement, AgreementElement.Signature, party, true);
        }

        var (name, needed) = (agreement.Called(party.Party), Math.Max(party.SignaturesNeeded, count + awaited.Count));
        var posts = string.Join(", ", awaited.Select(static p => p.Value));
        return new(
            AgreementElement.Signature,
            party.Party,
            true,
            new(
                $"Belum lengkap: tanda tangan dari {name}, baru {count} dari {needed}{(posts.Length == 0 ? "" : $"; masih diperlukan {posts}")}.",
                $"Incomplete: signatures of {name}, {count} of {needed} so far{(posts.Length == 0 ? "" : $"; still needed: {posts}")}."
            )
        )
        {
            Name = new($"tanda tangan (baru {count} dari {needed})", $"signatures ({count} of {needed} so far)"),
        };
    }

    private static MissingElement Lack(
        CooperationAgreement agreement,
        AgreementElement element,
        AgreementParty? party,
        bool isNeeded,
        LocalisedText? what = null
    ) =>
        new(
            element,
            party?.Party,
            isNeeded,
            party is null
                ? new($"Belum ada: {element.Name.Id}.", $"Missing: {element.Name.En}.")
                : new(
                    $"Belum ada: {element.Name.Id} dari {agreement.Called(party.Party)}{what?.Id}.",
                    $"Missing: {element.Name.En} of {agreement.Called(party.Party)}{what?.En}."
                )
        );
}
