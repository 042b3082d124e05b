using System.Diagnostics;
using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Results;
using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Offices;

/// <summary>Whether something may be written into a register of offices.</summary>
internal static class OfficeChecks
{
    internal static DomainResult Of(OfficeRegister register, OfficeEvent happened, DateSet life) => happened switch
    {
        PostEstablished e => DomainResult.All(
            PartyChecks.Named(e.Title, "title"),
            register.Find(e.Post) is null ? DomainResult.Success() : Fail(OfficeErrors.PostExists.For("post", Called(register, e.Post))),
            PartyChecks.Within(life, ValidityPeriod.On(e.FirstDay), "firstDay")),
        PostRetitled e => DomainResult.All(PartyChecks.Named(e.Title, "title"), InPost(register, e.Post, ValidityPeriod.On(e.FirstDay), "firstDay")),
        PostAbolished e => InPost(register, e.Post, ValidityPeriod.On(e.LastDay), "lastDay"),
        HolderAppointed e => DomainResult.All(
            PartyChecks.Named(e.Name, "name"), InPost(register, e.Post, e.Period, "period"), PartyChecks.Within(life, e.Period, "period"), NobodyElse(register, e.Post, e.Period, false, OfficeErrors.HoldersOverlap), BesidePlt(register, e)),
        ActingAppointed e => DomainResult.All(
            PartyChecks.Named(e.Name, "name"),
            InPost(register, e.Post, e.Period, "period"),
            PartyChecks.Within(life, e.Period, "period"),
            NobodyElse(register, e.Post, e.Period, true, OfficeErrors.ActingOverlap),
            BesideHolder(register, e)),
        TenureEnded e => register.Tenures.Any(t => t.Post == e.Post && t.Official == e.Official && t.Period.Contains(e.LastDay))
            ? DomainResult.Success()
            : Fail(OfficeErrors.NotInPost.For("lastDay", Argument.Of("official", register.Tenures.LastOrDefault(t => t.Official == e.Official)?.Name ?? e.Official.Value), Called(register, e.Post), Argument.Of("day", e.LastDay))),
        MandateGiven e => DomainResult.All(
            register.Mandates.Any(m => m.Id == e.Mandate) ? Fail(OfficeErrors.GrantExists.For("mandate", Argument.Of("id", e.Mandate.Value))) : DomainResult.Success(),
            e.Posts.Distinct().Count() == e.Posts.Count && (e.Mode == SigningMode.Sole ? e.Posts.Count == 1 : e.Posts.Count > 1)
                ? DomainResult.Success()
                : Fail(OfficeErrors.MandatePosts.For("posts", Argument.Of("count", e.Posts.Distinct().Count()))),
            DomainResult.All([.. e.Posts.Select(p => InPost(register, p, ValidityPeriod.On(e.Period.FirstDay), "posts", "posts"))]),
            PartyChecks.Within(life, e.Period, "period")),
        MandateEnded e => register.Mandates.Any(m => m.Id == e.Mandate && m.Period.Contains(e.LastDay))
            ? DomainResult.Success()
            : Fail(OfficeErrors.UnknownGrant.For("mandate", Argument.Of("id", e.Mandate.Value), Argument.Of("day", e.LastDay))),
        PowerOfAttorneyGranted e => DomainResult.All(
            PartyChecks.Named(e.AttorneyName, "attorneyName"),
            register.Powers.Any(p => p.Id == e.Power) ? Fail(OfficeErrors.GrantExists.For("power", Argument.Of("id", e.Power.Value))) : DomainResult.Success(),
            InPost(register, e.Grantor, ValidityPeriod.On(e.Period.FirstDay), "grantor", "grantor"),
            PartyChecks.Within(life, e.Period, "period")),
        PowerOfAttorneyRevoked e => register.Powers.Any(p => p.Id == e.Power && p.Period.Contains(e.LastDay))
            ? DomainResult.Success()
            : Fail(OfficeErrors.UnknownGrant.For("power", Argument.Of("id", e.Power.Value), Argument.Of("day", e.LastDay))),
        _ => throw new UnreachableException(),
    };

    // By its last title, as people know it.
    private static Argument Called(OfficeRegister register, PostId post) => Argument.Of(nameof(post), register.Find(post)?.Titles.Segments is [.., var last] ? last.Value : post.Value);

    private static DomainResult Fail(DomainError error) => DomainResult.Failure(error);

    private static DomainResult InPost(OfficeRegister register, PostId post, ValidityPeriod period, string field, string postField = "post") => register.Find(post) switch
    {
        null => Fail(OfficeErrors.UnknownPost.For(postField, Argument.Of("post", post.Value))),
        { } known when PartyChecks.Reaches(known.Days, period) => DomainResult.Success(),
        { } known => Fail(OfficeErrors.OutsidePost.For(field, Called(register, post), Argument.Of("period", period.ToDateSet()), Argument.Of("days", known.Days))),
    };

    private static DomainResult NobodyElse(OfficeRegister register, PostId post, ValidityPeriod period, bool acting, ErrorDefinition error)
    {
        var other = register.Tenures.FirstOrDefault(t => t.Post == post && t.Acting is not null == acting && t.Period.Overlaps(period));
        return other is null ? DomainResult.Success() : Fail(error.For("period", Called(register, post), Argument.Of("name", other.Name), Argument.Of("period", other.Period)));
    }

    private static DomainResult BesidePlt(OfficeRegister register, HolderAppointed e) => register.Tenures.Any(t => t.Post == e.Post && t.Acting == ActingKind.Plt && t.Period.Overlaps(e.Period))
        ? DomainResult.Success(OfficeErrors.PltBesideHolder.Warning("period", Called(register, e.Post), Argument.Of("name", e.Name), Argument.Of("period", e.Period)))
        : DomainResult.Success();

    private static DomainResult BesideHolder(OfficeRegister register, ActingAppointed e)
    {
        var holder = register.Tenures.FirstOrDefault(t => t.Post == e.Post && t.Acting is null && t.Period.Overlaps(e.Period));
        return e.Acting == ActingKind.Plh || holder is null
            ? DomainResult.Success()
            : DomainResult.Success(OfficeErrors.PltBesideHolder.Warning("acting", Called(register, e.Post), Argument.Of("name", holder.Name), Argument.Of("period", holder.Period)));
    }
}
