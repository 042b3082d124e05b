using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Tests.Journals;

/// <summary>The smallest root there can be: it is begun, and it counts deeds.</summary>
internal sealed class Counter : JournaledRoot<Counter, Deed>
{
    private Counter(Journal<Deed> journal, int count, int foldings)
        : base(journal)
    {
        Count = count;
        Foldings = foldings;
    }

    public int Count { get; }

    /// <summary>How often the whole journal was folded to come here.</summary>
    public int Foldings { get; }

    public static Counter Begun(int minute = 0) => Of(Journal<Deed>.Empty.Then("begun", minute), 0);

    public static DomainResult<Counter> From(IEnumerable<Entry<Deed>> entries) => Journal<Deed>.From(entries).Map(static journal => Of(journal, 0));

    public DomainResult<Counter> Do(string what, Recording recording) => IsResend(new Deed(what), recording) ? this : Record(new Deed(what), recording);

    private protected override Counter Next(Journal<Deed> journal, Entry<Deed> entry) => new(journal, Count + 1, Foldings);

    private protected override Counter Refold(Journal<Deed> journal) => Of(journal, Foldings + 1);

    private static Counter Of(Journal<Deed> journal, int foldings) => new(journal, journal.Effective.Count() - 1, foldings);
}
