using System.Diagnostics;
using Pembinaan.Domain.Offices.Events;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Offices;

/// <summary>Whether something may be written into a register of offices.</summary>
internal static class OfficeChecks
{
    internal static DomainResult Of(OfficeRegister register, OfficeEvent happened, DateSet life) =>
        happened switch
        {
            PostEstablished e => DomainResult.All(
                register.Find(e.Post) is null ? DomainResult.Success() : Fail(OfficeErrors.PostExists.For("post", Called(register, e.Post))),
                PartyChecks.Within(life, ValidityPeriod.On(e.FirstDay), "firstDay")
            ),
            PostRetitled e => DomainResult.All(InPost(register, e.Post, ValidityPeriod.On(e.FirstDay), "firstDay")),
            PostAbolished e => DomainResult.All(InPost(register, e.Post, ValidityPeriod.On(e.LastDay), "lastDay"), GoesOn(register, e)),
            HolderAppointed e => DomainResult.All(
                Vacant(register, life, e.Post, e.Period, null),
                BesideActing(register, e),
                OneName(register, e.Official, e.Name)
            ),
            ActingAppointed e => DomainResult.All(
                Vacant(register, life, e.Post, e.Period, e.Acting),
                BesideHolder(register, e),
                OneName(register, e.Official, e.Name)
            ),
            TenureEnded e => OneTenure(register, e, [.. register.TenuresIn(e.Post, ValidityPeriod.On(e.LastDay)).Where(e.CanMean)]),
            MandateGiven e => DomainResult.All(
                NewGrant(register.MandatesOf(e.Mandate).Any(), "mandate", e.Mandate.Value),
                DomainResult.All([.. e.Posts.Select(p => InPost(register, p, ValidityPeriod.On(e.Period.FirstDay), "posts", "posts"))]),
                PartyChecks.Within(life, e.Period, "period")
            ),
            MandateEnded e => GrantOn(
                register.MandatesOf(e.Mandate).Any(m => m.Period.Contains(e.LastDay)),
                "mandate",
                e.Mandate.Value,
                e.LastDay
            ),
            PowerOfAttorneyGranted e => DomainResult.All(
                NewGrant(register.PowersOf(e.Power).Any(), "power", e.Power.Value),
                InPost(register, e.Grantor, ValidityPeriod.On(e.Period.FirstDay), "grantor", "grantor"),
                PartyChecks.Within(life, e.Period, "period"),
                OneName(register, e.Attorney, e.AttorneyName)
            ),
            PowerOfAttorneyRevoked e => GrantOn(
                register.PowersOf(e.Power).Any(p => p.Period.Contains(e.LastDay)),
                "power",
                e.Power.Value,
                e.LastDay
            ),
            _ => throw new UnreachableException(),
        };

    // By its last title, as people know it.
    private static Argument Called(OfficeRegister register, PostId post) =>
        Argument.Of(nameof(post), register.Find(post)?.Titles.Segments is [.., var last] ? last.Value : post.Value);

    private static DomainResult Fail(DomainError error) => DomainResult.Failure(error);

    private static DomainResult NewGrant(bool exists, string field, string id) =>
        exists ? Fail(OfficeErrors.GrantExists.For(field, Argument.Of("id", id))) : DomainResult.Success();

    private static DomainResult GrantOn(bool isGranted, string field, string id, LocalDate day) =>
        isGranted ? DomainResult.Success() : Fail(OfficeErrors.UnknownGrant.For(field, Argument.Of("id", id), Argument.Of("day", day)));

    private static DomainResult InPost(OfficeRegister register, PostId post, ValidityPeriod period, string field, string postField = "post") =>
        register.Find(post) switch
        {
            null => Fail(OfficeErrors.UnknownPost.For(postField, Argument.Of("post", post.Value))),
            { } known when PartyChecks.Reaches(known.Days, period) => DomainResult.Success(),
            { } known => Fail(
                OfficeErrors.OutsidePost.For(field, Called(register, post), Argument.Of("period", period.ToDateSet()), Argument.Of("days", known.Days))
            ),
        };

    /// <summary>A post that there is on all days of the period, and in which nobody else is in that way.</summary>
    private static DomainResult Vacant(OfficeRegister register, in DateSet life, PostId post, ValidityPeriod period, ActingKind? acting) =>
        DomainResult.All(InPost(register, post, period, "period"), PartyChecks.Within(life, period, "period"), NobodyElse(register, post, period, acting));

    private static DomainResult NobodyElse(OfficeRegister register, PostId post, ValidityPeriod period, ActingKind? acting)
    {
        var error = acting is null ? OfficeErrors.HoldersOverlap : OfficeErrors.ActingOverlap;
        var other = register.TenuresIn(post, period).FirstOrDefault(t =>
            t.Acting is null == acting is null && !(acting is not null && acting.GoesWith(t.Acting!))
        );
        return other is null
            ? DomainResult.Success()
            : Fail(error.For("period", Called(register, post), Argument.Of("name", other.Name), Argument.Of("period", other.Period)));
    }

    private static DomainResult BesideActing(OfficeRegister register, HolderAppointed e) =>
        register.TenuresIn(e.Post, e.Period).FirstOrDefault(static t => t.Acting is { NeedsVacancy: true }) is { } other
            ? DomainResult.Success(
                OfficeErrors.PltBesideHolder.Warning(
                    "period",
                    Called(register, e.Post),
                    Acting(other.Acting!),
                    Argument.Of("name", e.Name),
                    Argument.Of("period", e.Period)
                )
            )
            : DomainResult.Success();

    private static DomainResult BesideHolder(OfficeRegister register, ActingAppointed e)
    {
        var holder = register.TenuresIn(e.Post, e.Period).FirstOrDefault(static t => t.Acting is null);
        return !e.Acting.NeedsVacancy || holder is null
            ? DomainResult.Success()
            : DomainResult.Success(
                OfficeErrors.PltBesideHolder.Warning(
                    "acting",
                    Called(register, e.Post),
                    Acting(e.Acting),
                    Argument.Of("name", holder.Name),
                    Argument.Of("period", holder.Period)
                )
            );
    }

    // A name may change, and then it is as the person signs; or the identity is that of somebody else.
    private static DomainResult OneName(OfficeRegister register, OfficialId official, string name) =>
        register.NameOf(official) is { } known && !register.IsNamed(official, name)
            ? DomainResult.Success(
                OfficeErrors.OfficialOtherName.Warning(
                    "name",
                    Argument.Of("official", official.Value),
                    Argument.Of("earlier", known),
                    Argument.Of("name", name)
                )
            )
            : DomainResult.Success();

    private static Argument Acting(ActingKind acting) => Argument.Of(nameof(acting), acting.Abbreviation.TrimEnd('.'));

    // A title known from a later day stays, so the post is there again from that day on.
    private static DomainResult GoesOn(OfficeRegister register, PostAbolished e) =>
        register.Find(e.Post)?.EndingOn(e.LastDay).Titles.Segments.FirstOrDefault(s => s.FirstDay > e.LastDay) is { } later
            ? DomainResult.Success(OfficeErrors.PostGoesOn.Warning("lastDay", Argument.Of("post", later.Value), Argument.Of("day", later.FirstDay!.Value)))
            : DomainResult.Success();

    private static DomainResult OneTenure(OfficeRegister register, TenureEnded e, Tenure[] meant)
    {
        var official = Argument.Of(
            "official",
            meant.FirstOrDefault()?.Name ?? register.NameOf(e.Official) ?? e.Official.Value
        );
        return meant.Length switch
        {
            1 => DomainResult.Success(),
            0 => Fail(OfficeErrors.NotInPost.For("lastDay", official, Called(register, e.Post), Argument.Of("day", e.LastDay))),
            _ => Fail(
                OfficeErrors.TenureAmbiguous.For(
                    "lastDay",
                    official,
                    Called(register, e.Post),
                    Argument.Of("day", e.LastDay),
                    Argument.Of("tenures", new LocalisedText(Listed(Language.Indonesian), Listed(Language.English)))
                )
            ),
        };

        string Listed(Language language) => string.Join("; ", meant.Select(t => $"{SigningCapacity.Of(t).In(language)} {t.Period.ToDateSet().In(language)}"));
    }
}
