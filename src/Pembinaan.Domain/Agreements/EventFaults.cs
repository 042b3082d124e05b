using Pembinaan.Domain.Results;
using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Agreements;

/// <summary>What is wrong with an event in itself, whatever the state; asked by commands and when a stored journal is read.</summary>
internal static class EventFaults
{
    public static IEnumerable<ValidationError> In(AgreementEvent happened) => happened switch
    {
        AgreementSuspended { LastDay: { } last } e => ValidityPeriod.Between(e.FirstDay, last).ValidationErrors,
        PartyNamed e => Of(e.Party),
        ClausesAgreed e => Of(e.Clauses),
        AddendumConcluded e => Of(e),
        _ => [],
    };

    private static IEnumerable<ValidationError> Of(AgreementParty party)
    {
        if (party.SignaturesNeeded < 1)
        {
            yield return AgreementErrors.SignaturesNeeded.For("party", Argument.Of("count", party.SignaturesNeeded));
        }
    }

    private static IEnumerable<ValidationError> Of(AgreementClauses clauses)
    {
        foreach (var (name, term, least) in new[] { ("renewalNotice", clauses.RenewalNotice, 0), ("terminationNotice", clauses.TerminationNotice, 0), ("runOut", clauses.RunOut, 1) })
        {
            if (term is { } length && (length.Months < 0 || length.Days < 0 || length.Months + length.Days < least))
            {
                yield return TimeErrors.LengthNotPositive.For(name, Argument.Of("length", length));
            }
        }

        if (clauses.JointSignatureDays is { } days and < 0)
        {
            yield return TimeErrors.LengthNotPositive.For("jointSignatureDays", Argument.Of("length", Term.OfDays(days)));
        }
    }

    private static IEnumerable<ValidationError> Of(AddendumConcluded concluded)
    {
        var parties = concluded.Addendum.Parties ?? ValueList<AgreementParty>.Empty;
        var clauses = concluded.Addendum.Clauses ?? AgreementClauses.None;
        IEnumerable<ValidationError> unsigned = concluded.Signatures.IsEmpty ? [AgreementErrors.AddendumUnsigned.For("signatures", Argument.Of("party", "–"))] : [];
        return unsigned.Concat(parties.SelectMany(Of)).Concat(Of(clauses));
    }
}
