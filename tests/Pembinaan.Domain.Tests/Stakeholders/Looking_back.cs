using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Stakeholders.Events;
using static Pembinaan.Domain.Tests.Offices.Records;

namespace Pembinaan.Domain.Tests.Stakeholders;

public sealed class Looking_back
{
    [Property]
    [Trait("Scenario", "SP7")]
    public Property Gives_what_the_entries_known_then_give() => Prop.ForAll(
        Gen.Choose(0, 6).ListOf().Resize(60).ToArbitrary(),
        steps =>
        {
            var now = Body("A", StakeholderKind.Company, "PT 0");
            for (var i = 0; i < steps.Count; i++)
            {
                var (at, entry) = (Noon(2020, 1, 1) + Duration.FromDays(i + 1), As($"s{i}", Noon(2020, 1, 1) + Duration.FromDays(i + 1)));
                var target = EntryId.From($"s{i - steps[i] - 1}");
                var isFree = now.Journal.Find(target) is { Event: not null } && !now.Journal.IsAnnulled(target);
                now = isFree && steps[i] > 4
                    ? now.Annul(target, "keliru", entry).Value
                    : isFree && steps[i] > 2
                    ? now.Correct(target, new StakeholderRenamed($"CV {i}", new LocalDate(2021, 1, 1).PlusDays(i * 11 % 50)), "salah ketik", StakeholderDirectory.Of(), entry).Value
                    : now.Rename($"PT {i}", new LocalDate(2021, 1, 1).PlusDays(i * 7 % 50), entry).Value;
            }

            var loaded = Stakeholder.From(now.Journal.Entries).Value;
            return Enumerable.Range(0, steps.Count + 1).All(i =>
            {
                var at = Noon(2020, 1, 1) + Duration.FromDays(i);
                var expected = Stakeholder.From(now.Journal.Entries.Take(i + 1)).Value.State;
                return now.AsKnownAt(at)!.State == expected && loaded.AsKnownAt(at)!.State == expected && now.AsKnownAt(at + Duration.FromDays(9))!.AsKnownAt(at)!.State == expected;
            });
        });
}
