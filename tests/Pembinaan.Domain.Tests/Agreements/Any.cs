using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

/// <summary>Agreements of every sort within a few months, from a seed.</summary>
internal static class Any
{
    public static readonly LocalDate Start = new(2024, 1, 1);

    public const int Days = 150;

    public static CooperationAgreement Agreement(int seed, string id = "ANY", bool twice = false)
    {
        var random = new Random(seed);
        var first = Start.PlusDays(random.Next(60));
        var period = random.Next(5) switch
        {
            0 => AgreedPeriod.OpenEnded(first),
            1 => AgreedPeriod.LastingFromSigning(Term.OfDays(1 + random.Next(60))).Value,
            2 => AgreedPeriod.Lasting(first, Term.OfMonths(1 + random.Next(3))).Value,
            _ => AgreedPeriod.Between(first, first.PlusDays(random.Next(60))).Value,
        };
        var clauses = new AgreementClauses
        {
            Retroactive = random.Next(3) == 0 ? true : null,
            SuspensionExtendsTerm = random.Next(3) == 0 ? true : null,
            RunOut = random.Next(3) == 0 ? Term.OfDays(1 + random.Next(10)) : null,
            JointSignatureDays = random.Next(4) == 0 ? random.Next(10) : null,
        };
        var central = random.Next(6) == 0;
        PartyId side = central ? StakeholderId.From("DITJENPAS") : UptS;
        var agreement = CooperationAgreement.Draft(AgreementId.From(id), IndonesianTimeZone.Wib, Day("2023-01-02"), AgreementKind.PerjanjianKerjaSama, "PERJANJIAN KERJA SAMA", On("2023-01-02", "draft"))
            .Bind(a => a.Name(AgreementParty.Of(side), On("2023-01-03", "one")))
            .Bind(a => a.Name(AgreementParty.Of(Swen), On("2023-01-03", "other")))
            .Bind(a => a.AgreeScope([Item(TusukSate), Item(Sabun)], On("2023-01-04", "scope")))
            .Bind(a => a.AgreeClauses(clauses, On("2023-01-30", "clauses"))).Value;
        if (random.Next(8) > 0)
        {
            agreement = agreement.AgreePeriod(period, On("2023-01-30", "period")).Value;
        }

        var signed = Start.PlusDays(random.Next(70));
        Do(a => a.Sign(SignatureOf(side, "KALAPAS", Iso(signed)), On("2024-04-01", "s1")));
        if (random.Next(6) > 0)
        {
            var second = Iso(signed.PlusDays(random.Next(12)));
            Do(a => a.Sign(SignatureOf(Swen, "DIREKTUR", second), On("2024-04-01", "s2")));
        }

        for (var i = 0; i < random.Next(4); i++)
        {
            var entry = $"e{i}";
            var day = Start.PlusDays(random.Next(Days));
            var until = day.PlusDays(random.Next(15));
            var other = random.Next(3) == 0;
            switch (random.Next(11))
            {
                case 0:
                    Do(a => a.Suspend(day, other ? null : until, "alasan", On("2024-05-01", entry)));
                    break;
                case 1:
                    Do(a => a.Resume(day, On("2024-05-01", entry)));
                    break;
                case 2:
                    Do(a => a.Terminate(day, other ? TerminationCause.PurposeReached : TerminationCause.Breach, "alasan", On("2024-05-01", entry)));
                    break;
                case 3:
                    Do(a => a.Amend(new Addendum(day) { Scope = [new(Sabun)], RunOutLastDay = other ? until : null }, Iso(day), "2024-05-01", entry));
                    break;
                case 4:
                    Do(a => a.Amend(new Addendum(day) { Period = AgreedPeriod.Between(Start, until).Value }, Iso(day), "2024-05-01", entry));
                    break;
                case 5:
                    Do(a => a.CloseIntake(day, "penuh", On("2024-05-01", entry)));
                    break;
                case 6:
                    Do(a => a.Withdraw(day, "batal", On("2024-05-01", entry)));
                    break;
                case 7:
                    Do(a => a.Amend(new Addendum(day) { Parties = [AgreementParty.Of(UptC), AgreementParty.Of(Swen)] }, Iso(day), "2024-05-01", entry));
                    break;
                case 8:
                    Do(a => a.NameOffice(StakeholderId.From("CABANG"), [Sabun], "2024-05-01", entry, Iso(day), isRetroactive: true));
                    Do(a => a.Release(StakeholderId.From("CABANG"), until, On("2024-05-01", $"{entry}-end")));
                    break;
                case 9:
                    Do(a => a.Delivered(
                        new ProviderBrought(Swen, ProviderId.BroughtAs(AssociateId.From("UMKM-1")), [], day, Provenance.AsPrinted) { Signatures = [SignatureOf(Swen, "DIREKTUR", "2024-04-01")], IsRetroactive = true },
                        Swen,
                        day,
                        true,
                        On("2024-05-01", entry)));
                    break;
                default:
                    Do(a => a.Succeed(Swen, StakeholderId.From("PENERUS"), day, On("2024-05-01", entry)));
                    break;
            }
        }

        return agreement;

        // Some scopes name a facility, some a provider that may never come.
        ScopeItem Item(SubjectId subject) => random.Next(6) switch
        {
            0 => new(subject) { Facilities = [UptC] },
            1 => new(subject) { Providers = [ProviderId.BroughtAs(AssociateId.From("UMKM-1"))] },
            _ => new(subject),
        };

        void Do(Func<CooperationAgreement, DomainResult<CooperationAgreement>> command)
        {
            if (command(agreement).TryGetValue(out var next))
            {
                agreement = next;
                if (twice && (command(next) is not { IsSuccess: true } again || again.Value.Revision != next.Revision))
                {
                    throw new InvalidOperationException($"A command sent twice is not once: {command(next)}");
                }
            }
        }
    }

    public static IEnumerable<LocalDate> EveryDay => Enumerable.Range(-3, Days + 40).Select(static d => Start.PlusDays(d));

    public static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
