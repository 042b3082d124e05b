using System.Diagnostics;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices.Events;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Offices;

/// <summary>The posts of a party, who was in them when, and who may sign for the party.</summary>
public sealed record OfficeRegister
{
    private GrowingList<Post> _posts = GrowingList<Post>.KeyedBy(static p => p.Id);
    private GrowingList<Tenure> _tenures = GrowingList<Tenure>.KeyedBy(static t => t.Post, static t => t.Period);
    private GrowingList<Mandate> _mandates = GrowingList<Mandate>.KeyedBy(static m => m.Id);
    private GrowingList<PowerOfAttorney> _powers = GrowingList<PowerOfAttorney>.KeyedBy(static p => p.Id);

    // Each name of an official once, found by the official and by itself.
    private GrowingList<(OfficialId Official, string Name)> _names = GrowingList<(OfficialId Official, string Name)>.KeyedBy(static n => n.Official);
    private GrowingList<(OfficialId Official, string Name)> _named = GrowingList<(OfficialId Official, string Name)>.KeyedBy(static n => n);

    private OfficeRegister() { }

    /// <summary>A register without posts.</summary>
    public static OfficeRegister Empty { get; } = new();

    /// <summary>The posts in the order in which they were recorded, abolished ones included.</summary>
    public ValueList<Post> Posts => _posts.All;

    /// <summary>Everybody's time in a post, in recorded order.</summary>
    public ValueList<Tenure> Tenures => _tenures.All;

    /// <summary>Which posts sign for the party.</summary>
    public ValueList<Mandate> Mandates => _mandates.All;

    /// <summary>The powers of attorney, revoked ones included with their last day.</summary>
    public ValueList<PowerOfAttorney> Powers => _powers.All;

    /// <summary>The post with an identity.</summary>
    /// <param name="post">The identity.</param>
    /// <returns>The post, or null if it was never recorded.</returns>
    public Post? Find(PostId post) => post is null ? null : _posts.Having(post).FirstOrDefault();

    /// <summary>The title of a post on a day.</summary>
    /// <param name="post">The post.</param>
    /// <param name="day">The day.</param>
    /// <returns>The title, or null if the post does not exist on the day.</returns>
    public string? TitleOn(PostId post, LocalDate day)
    {
        Guard.Against.NotIso(day);
        return Find(post)?.Titles.On(day);
    }

    /// <summary>Who holds a post on a day.</summary>
    /// <param name="post">The post.</param>
    /// <param name="day">The day.</param>
    /// <returns>The holder, or null if the post is vacant or not recorded.</returns>
    public Tenure? HolderOn(PostId post, LocalDate day)
    {
        Guard.Against.Null(post);
        Guard.Against.NotIso(day);
        return TenuresIn(post, ValidityPeriod.On(day)).LastOrDefault(static t => t.Acting is null);
    }

    /// <summary>Who acts in a post on a day.</summary>
    /// <param name="post">The post.</param>
    /// <param name="day">The day.</param>
    /// <returns>The acting official, or null if nobody acts; while a Pj is away and a Plh stands in, the Plh.</returns>
    public Tenure? ActingOn(PostId post, LocalDate day)
    {
        Guard.Against.Null(post);
        Guard.Against.NotIso(day);
        return TenuresIn(post, ValidityPeriod.On(day)).Where(static t => t.Acting is not null).OrderBy(static t => !t.Acting!.FillsThePost).LastOrDefault();
    }

    /// <summary>Who is in a post on a day, holder and acting official, each with the days; or that it is vacant, or not recorded.</summary>
    /// <param name="post">The post.</param>
    /// <param name="day">The day.</param>
    /// <returns>For example "Walikota Cilegon: Heldy Agustian, sejak 26 Februari 2021.".</returns>
    public LocalisedText Tell(PostId post, LocalDate day)
    {
        Guard.Against.Null(post);
        Guard.Against.NotIso(day);
        if (TitleOn(post, day) is not { } title)
        {
            return Domain.Say.Of($"{post}: jabatan ini tidak ada pada {day}.", $"{post}: there is no such post on {day}.");
        }

        LocalisedText[] who = [.. new[] { HolderOn(post, day), ActingOn(post, day) }.OfType<Tenure>().Select(Told)];
        return who.Length == 0
            ? Domain.Say.Of($"{title}: kosong pada {day}.", $"{title}: vacant on {day}.")
            : new($"{title}: {string.Join("; ", who.Select(static t => t.Id))}.", $"{title}: {string.Join("; ", who.Select(static t => t.En))}.");

        static LocalisedText Told(Tenure tenure)
        {
            var (acting, days) = (tenure.Acting is { } kind ? Domain.Say.Of($", {kind}", $", {kind}") : null, tenure.Period.ToDateSet());
            return Domain.Say.Of($"{tenure.Name}{acting}, {days}", $"{tenure.Name}{acting}, {days}");
        }
    }

    /// <summary>Everybody's time in one post that has a day in common with a period, in recorded order.</summary>
    internal IEnumerable<Tenure> TenuresIn(PostId post, ValidityPeriod period) => _tenures.Overlapping(post, period);

    internal IEnumerable<Mandate> MandatesOf(MandateId mandate) => _mandates.Having(mandate);

    internal IEnumerable<PowerOfAttorney> PowersOf(PowerOfAttorneyId power) => _powers.Having(power);

    /// <summary>The last new name under which somebody was recorded; null for whoever never was.</summary>
    internal string? NameOf(OfficialId official) => _names.LastHaving(official).Name;

    internal bool IsNamed(OfficialId official, string name) => _named.Having((official, name)).Any();

    private OfficeRegister Naming(OfficialId official, string name) =>
        IsNamed(official, name) ? this : this with { _names = _names.Add((official, name)), _named = _named.Add((official, name)) };

    internal OfficeRegister Apply(OfficeEvent happened) =>
        happened switch
        {
            PostEstablished e => this with { _posts = _posts.Add(Post.Established(e.Post, e.Title, e.FirstDay)) },
            PostRetitled e => this with { _posts = _posts.With(e.Post, p => p.Retitled(e.Title, e.FirstDay)) },
            PostAbolished e => this with { _posts = _posts.With(e.Post, p => p.EndingOn(e.LastDay)) },
            HolderAppointed e => Naming(e.Official, e.Name) with { _tenures = _tenures.Add(new(e.Post, e.Official, e.Name, e.Period, null)) },
            ActingAppointed e => Naming(e.Official, e.Name) with { _tenures = _tenures.Add(new(e.Post, e.Official, e.Name, e.Period, e.Acting)) },
            TenureEnded e => this with { _tenures = _tenures.With(e.Post, e.LastDay, e.CanMean, t => t with { Period = t.Period.Ending(e.LastDay).Value }) },
            MandateGiven e => this with { _mandates = _mandates.Add(new(e.Mandate, e.Posts, e.Mode, e.Subjects, e.Period)) },
            MandateEnded e => this with { _mandates = _mandates.With(e.Mandate, m => m with { Period = Cut(m.Period, e.LastDay) }) },
            PowerOfAttorneyGranted e => Naming(e.Attorney, e.AttorneyName) with
            {
                _powers = _powers.Add(new(e.Power, e.Grantor, e.Attorney, e.AttorneyName, e.Subjects, e.Partners, e.Period)),
            },
            PowerOfAttorneyRevoked e => this with { _powers = _powers.With(e.Power, p => p with { Period = Cut(p.Period, e.LastDay) }) },
            _ => throw new UnreachableException(),
        };

    private static ValidityPeriod Cut(ValidityPeriod period, LocalDate lastDay) => period.Contains(lastDay) ? period.Ending(lastDay).Value : period;
}
