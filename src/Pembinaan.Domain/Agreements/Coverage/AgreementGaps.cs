namespace Pembinaan.Domain.Agreements;

/// <summary>What an agreement lacks.</summary>
internal static class AgreementGaps
{
    public static IEnumerable<MissingElement> Of(CooperationAgreement agreement) =>
        Needed(agreement).Concat(Remarks(agreement.State));

    private static IEnumerable<MissingElement> Needed(CooperationAgreement agreement)
    {
        var state = agreement.State;
        if (state.Parties.Count < 2)
        {
            yield return Lack(AgreementElement.Parties, null, true);
        }

        if (agreement.Days.Scope.IsEmpty)
        {
            yield return Lack(AgreementElement.Scope, null, true);
        }

        foreach (var party in state.Parties.Where(p => AgreementFormation.CompletedOn(state, p) is null))
        {
            var beyond = state.Signatures.Where(s => s.Party == party.Party).SelectMany(s => s.NotGoodFor(state.Scope)).Distinct().ToList();
            var doubtful = state.Signatures.Any(s => s.Party == party.Party && !s.AuthorityShown);
            var undated = state.Signatories.Any(s => s.Party == party.Party && s.Day is null);
            yield return SignaturesOf(state, party);
            if (beyond.Count > 0)
            {
                var subjects = string.Join(", ", beyond.Select(static s => s.Value));
                yield return Lack(AgreementElement.Authority, party, true, new($" untuk {subjects}", $" for {subjects}"));
            }
            else if (doubtful || state.Signatories.Any(s => s.Party == party.Party))
            {
                yield return Lack(AgreementElement.Authority, party, true);
            }

            if (undated && !state.Signatures.Any(s => s.Party == party.Party))
            {
                yield return Lack(AgreementElement.SigningDay, party, true);
            }
        }

        if (state.Period is null && !state.Addenda.Exists(static a => a.Addendum.Period is not null))
        {
            yield return Lack(AgreementElement.Period, null, true);
        }

        foreach (var element in Unknown(agreement))
        {
            yield return Lack(element, null, true);
        }

        if (agreement.Days is { NeedsFramework: true, IsUndetermined: true } && !agreement.Considers(state.Framework!.Framework))
        {
            yield return Lack(AgreementElement.Framework, null, true);
        }
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

    private static IEnumerable<MissingElement> Remarks(AgreementState state)
    {
        if (state.Kind is null)
        {
            yield return Lack(AgreementElement.Kind, null, false);
        }

        if (state.Title is null)
        {
            yield return Lack(AgreementElement.Title, null, false);
        }

        foreach (var party in state.Parties.Where(p => !state.Numbers.Exists(n => n.Party == p.Party)))
        {
            yield return Lack(AgreementElement.Number, party, false);
        }

        if (state.Witnesses.IsEmpty)
        {
            yield return Lack(AgreementElement.Witnesses, null, false);
        }
    }

    /// <summary>The signatures of a party, with how many there are and whose is awaited once one of several is there.</summary>
    private static MissingElement SignaturesOf(AgreementState state, AgreementParty party)
    {
        var (count, awaited) = AgreementFormation.ProgressOf(state, party.Party);
        if (count == 0)
        {
            return Lack(AgreementElement.Signature, party, true);
        }

        var (name, needed) = (party.NameAsPrinted ?? party.Party.Bare, Math.Max(party.SignaturesNeeded, count + awaited.Count));
        var posts = string.Join(", ", awaited.Select(static p => p.Value));
        return new(
            AgreementElement.Signature,
            party.Party,
            true,
            new(
                $"Belum lengkap: tanda tangan dari {name}, baru {count} dari {needed}{(posts.Length == 0 ? "" : $"; masih diperlukan {posts}")}.",
                $"Incomplete: signatures of {name}, {count} of {needed} so far{(posts.Length == 0 ? "" : $"; still needed: {posts}")}."));
    }

    private static MissingElement Lack(AgreementElement element, AgreementParty? party, bool isNeeded, LocalisedText? what = null) => new(
        element,
        party?.Party,
        isNeeded,
        party is null
            ? new($"Belum ada: {element.Name.Id}.", $"Missing: {element.Name.En}.")
            : new($"Belum ada: {element.Name.Id} dari {party.NameAsPrinted ?? party.Party.Bare}{what?.Id}.", $"Missing: {element.Name.En} of {party.NameAsPrinted ?? party.Party.Bare}{what?.En}."));
}
