using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Offices.Events;

/// <content>The kinds of these events in stored texts.</content>
[JsonDerivedType(typeof(PostEstablished), "post-established")]
[JsonDerivedType(typeof(PostRetitled), "post-retitled")]
[JsonDerivedType(typeof(PostAbolished), "post-abolished")]
[JsonDerivedType(typeof(HolderAppointed), "holder-appointed")]
[JsonDerivedType(typeof(ActingAppointed), "acting-appointed")]
[JsonDerivedType(typeof(TenureEnded), "tenure-ended")]
public abstract partial record OfficeEvent;

/// <summary>Somebody acts in a post.</summary>
/// <param name="Post">The post.</param>
/// <param name="Official">The person.</param>
/// <param name="Name">The name as the person signs; not blank.</param>
/// <param name="Acting">Plt, Plh or Pj.</param>
/// <param name="Period">From the first to the last day, both inclusive.</param>
public sealed record ActingAppointed(
    PostId Post,
    [property: Personal(PersonalKind.Official)] OfficialId Official,
    [property: Personal(PersonalKind.Official)] string Name,
    ActingKind Acting,
    ValidityPeriod Period
) : OfficeEvent
{
    internal override LocalisedText Line =>
        Say.Of(
            $"{Name} ({Official}) ditunjuk pada jabatan {Post} sebagai {Acting}: {Period}",
            $"{Name} ({Official}) acts in the post {Post} as {Acting}: {Period}"
        );
}

/// <summary>Somebody holds a post.</summary>
/// <param name="Post">The post.</param>
/// <param name="Official">The person.</param>
/// <param name="Name">The name as the person signs; not blank.</param>
/// <param name="Period">From the first to the last day, both inclusive.</param>
public sealed record HolderAppointed(
    PostId Post,
    [property: Personal(PersonalKind.Official)] OfficialId Official,
    [property: Personal(PersonalKind.Official)] string Name,
    ValidityPeriod Period
) : OfficeEvent
{
    internal override LocalisedText Line => Say.Of($"{Name} ({Official}) menjabat {Post}: {Period}", $"{Name} ({Official}) holds the post {Post}: {Period}");
}

/// <summary>A post exists no more after a day.</summary>
/// <param name="Post">The post.</param>
/// <param name="LastDay">The last day of the post, inclusive.</param>
public sealed record PostAbolished(PostId Post, LocalDate LastDay) : OfficeEvent
{
    internal override LocalisedText Line => Say.Of($"Jabatan {Post} dihapus, hari terakhir {LastDay}", $"Post {Post} abolished, last day {LastDay}");
}

/// <summary>A post exists from a day on.</summary>
/// <param name="Post">The post.</param>
/// <param name="Title">Its title; not blank.</param>
/// <param name="FirstDay">The first day, inclusive.</param>
public sealed record PostEstablished(PostId Post, string Title, LocalDate FirstDay) : OfficeEvent
{
    internal override LocalisedText Line => Say.Of($"Jabatan {Post} dibentuk mulai {FirstDay}: {Title}", $"Post {Post} established from {FirstDay}: {Title}");
}

/// <summary>A post has another title from a day on.</summary>
/// <param name="Post">The post.</param>
/// <param name="Title">The new title; not blank.</param>
/// <param name="FirstDay">The first day with that title, inclusive.</param>
public sealed record PostRetitled(PostId Post, string Title, LocalDate FirstDay) : OfficeEvent
{
    internal override LocalisedText Line =>
        Say.Of($"Sebutan jabatan {Post} menjadi {Title} mulai {FirstDay}", $"Title of post {Post} is {Title} from {FirstDay}");
}

/// <summary>Somebody left a post, held or acted in.</summary>
/// <param name="Post">The post.</param>
/// <param name="Official">The person.</param>
/// <param name="LastDay">The last day in the post, inclusive.</param>
/// <param name="Tenure">Which time in the post ended; null where there is one only on that day.</param>
public sealed record TenureEnded(PostId Post, [property: Personal(PersonalKind.Official)] OfficialId Official, LocalDate LastDay, TenureMeant? Tenure = null)
    : OfficeEvent
{
    internal override LocalisedText Line =>
        Say.Of($"{Official} tidak menjabat {Post} lagi, hari terakhir {LastDay}{Meant}", $"{Official} left the post {Post}, last day {LastDay}{Meant}");

    private LocalisedText? Meant =>
        Tenure is null ? null : Say.Of($" (menjabat{Say.From(Tenure.FirstDay)}{As})", $" (in the post{Say.From(Tenure.FirstDay)}{As})");

    private LocalisedText? As => Tenure?.Acting is { } acting ? Say.Of($" sebagai {acting}", $" as {acting}") : null;

    /// <summary>Whether a time in a post is one that this can mean.</summary>
    internal bool CanMean(Tenure tenure) =>
        tenure.Post == Post
        && tenure.Official == Official
        && tenure.Period.Contains(LastDay)
        && (Tenure is null || (Tenure.FirstDay == tenure.Period.FirstDay && Tenure.Acting == tenure.Acting));
}
