using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Offices;

namespace Pembinaan.Domain.Json;

/// <summary>The values that events of cooperation agreements are made of.</summary>
internal static class AgreementValueContracts
{
    internal static JsonContract<CompetenceLevel> Level { get; } = Contracts.Coded<CompetenceLevel>(
        new("tingkat kewenangan", "a level of competence"), static s => CompetenceLevel.TryFromCode(s, out var level) ? level : null, static l => l.Code);

    private static readonly JsonContract<PartyId> PartyIdentity = Contracts.Identity<PartyId>();
    private static readonly JsonContract<PostId> Post = Contracts.Identity<PostId>();
    private static readonly JsonContract<SubjectId> Subject = Contracts.Identity<SubjectId>();
    private static readonly JsonContract<ObligationKind> ObligationKind = Contracts.Enumeration<ObligationKind>();
    private static readonly JsonContract<FrameworkRule> FrameworkRule = Contracts.Enumeration<FrameworkRule>();
    private static readonly JsonContract<QuotaUnit> Unit = Contracts.Enumeration<QuotaUnit>();
    private static readonly JsonContract<SigningCapacity> Capacity = Contracts.Coded<SigningCapacity>(
        new("HOLDER, PJ, PLT, PLH atau ATTORNEY", "HOLDER, PJ, PLT, PLH or ATTORNEY"), static s => SigningCapacity.TryFromCode(s, out var capacity) ? capacity : null, static c => c.Code);

    private static readonly JsonContract<QuotaPer> Per = Contracts.Enumeration<QuotaPer>();

    internal static JsonContract<AgreementKind> Kind { get; } = Contracts.Coded<AgreementKind>(
        new("jenis perjanjian", "a kind of agreement"), static s => AgreementKind.TryFromCode(s, out var kind) ? kind : null, static k => k.Code);

    internal static JsonContract<TerminationCause> Cause { get; } = Contracts.Coded<TerminationCause>(
        new("sebab pengakhiran", "a cause of termination"), static s => TerminationCause.TryFromCode(s, out var cause) ? cause : null, static c => c.Code);

    internal static JsonContract<Continuation> Continuation { get; } = Contracts.Enumeration<Continuation>();

    internal static JsonContract<AgreementParty> Party { get; } = new JsonObjectContract<AgreementParty>(
        static (ref m) => AgreementParty.Of(m.Get("id", PartyIdentity), m.GetOrNull("nameAsPrinted", Contracts.Text), m.GetOrNone("signaturesNeeded", Contracts.Number) ?? 1),
        static (w, p) => w.Put("id", PartyIdentity, p.Party).PutIfAny("nameAsPrinted", Contracts.Text, p.NameAsPrinted).Put("signaturesNeeded", Contracts.Number, p.SignaturesNeeded));

    internal static JsonContract<PartyNumber> Number { get; } = new JsonObjectContract<PartyNumber>(
        static (ref m) => new PartyNumber(m.Get("party", PartyIdentity), m.Get("number", Contracts.Text)),
        static (w, n) => w.Put("party", PartyIdentity, n.Party).Put("number", Contracts.Text, n.Number));

    internal static JsonContract<ScopeItem> ScopeItem { get; } = new JsonObjectContract<ScopeItem>(
        static (ref m) =>
        {
            var subject = m.Get("subject", Subject);
            var facilities = m.GetList("facilities", Contracts.Identity<FacilityId>());
            var providers = m.GetList("providers", Contracts.Identity<ProviderId>());
            var producesGoods = m.GetOrDefault("producesGoods", Contracts.Flag);
            var asPrinted = m.GetOrNull("asPrinted", Contracts.Text);
            return new ScopeItem(subject) { Facilities = facilities, Providers = providers, ProducesGoods = producesGoods, AsPrinted = asPrinted };
        },
        static (w, i) => w.Put("subject", Subject, i.Subject).PutList("facilities", Contracts.Identity<FacilityId>(), i.Facilities).PutList("providers", Contracts.Identity<ProviderId>(), i.Providers)
            .Put("producesGoods", Contracts.Flag, i.ProducesGoods).PutIfAny("asPrinted", Contracts.Text, i.AsPrinted));

    internal static JsonContract<AgreedPeriod> Period { get; } = new JsonObjectContract<AgreedPeriod>(
        static (ref m) => AgreedPeriod.Of(
            m.GetOrNone("firstDay", Contracts.Day),
            m.GetOrNone("lastDay", Contracts.Day),
            m.GetOrNone("length", Contracts.Term),
            m.GetOrDefault("fromSigning", Contracts.Flag),
            m.GetOrDefault("openEnded", Contracts.Flag)),
        static (w, p) => w.PutIfAny("firstDay", Contracts.Day, p.FirstDay).PutIfAny("lastDay", Contracts.Day, p.LastDay).PutIfAny("length", Contracts.Term, p.Length)
            .PutIfAny("fromSigning", Contracts.Flag, p.IsFromSigning ? true : null).PutIfAny("openEnded", Contracts.Flag, p.IsOpenEnded ? true : null));

    internal static JsonContract<AutomaticRenewal> AutomaticRenewal { get; } = new JsonObjectContract<AutomaticRenewal>(
        static (ref m) => Agreements.AutomaticRenewal.Of(
            m.GetOrNone("each", Contracts.Term),
            m.GetOrNone("notice", Contracts.Term),
            m.GetOrNone("times", Contracts.Number),
            m.GetOrNone("lastDay", Contracts.Day),
            m.GetOrDefault("unlimited", Contracts.Flag)),
        static (w, r) => w.PutIfAny("each", Contracts.Term, r.Each).PutIfAny("notice", Contracts.Term, r.Notice).PutIfAny("times", Contracts.Number, r.Times)
            .PutIfAny("lastDay", Contracts.Day, r.LastDay).PutIfAny("unlimited", Contracts.Flag, r.IsUnlimited ? true : null));

    internal static JsonContract<AgreementClauses> Clauses { get; } = new JsonObjectContract<AgreementClauses>(
        static (ref m) => new AgreementClauses
        {
            RenewalNotice = m.GetOrNone("renewalNotice", Contracts.Term),
            TerminationNotice = m.GetOrNone("terminationNotice", Contracts.Term),
            Renewable = m.GetOrNone("renewable", Contracts.Flag),
            Retroactive = m.GetOrNone("retroactive", Contracts.Flag),
            RunOut = m.GetOrNone("runOut", Contracts.Term),
            SuspensionExtendsTerm = m.GetOrNone("suspensionExtendsTerm", Contracts.Flag),
            Framework = m.GetOrNone("framework", FrameworkRule),
            JointSignatureDays = m.GetOrNone("jointSignatureDays", Contracts.Number),
            AutomaticRenewal = m.GetOrNull("automaticRenewal", AutomaticRenewal),
        },
        static (w, c) => w.PutIfAny("renewalNotice", Contracts.Term, c.RenewalNotice).PutIfAny("terminationNotice", Contracts.Term, c.TerminationNotice)
            .PutIfAny("renewable", Contracts.Flag, c.Renewable).PutIfAny("retroactive", Contracts.Flag, c.Retroactive).PutIfAny("runOut", Contracts.Term, c.RunOut)
            .PutIfAny("suspensionExtendsTerm", Contracts.Flag, c.SuspensionExtendsTerm).PutIfAny("framework", FrameworkRule, c.Framework)
            .PutIfAny("jointSignatureDays", Contracts.Number, c.JointSignatureDays).PutIfAny("automaticRenewal", AutomaticRenewal, c.AutomaticRenewal));

    internal static JsonContract<Obligation> Obligation { get; } = new JsonObjectContract<Obligation>(
        static (ref m) => new Obligation(
            m.Get("code", Contracts.Text), m.Get("party", PartyIdentity), m.Get("text", Contracts.Text), m.GetOrNone("dueOn", Contracts.Day), m.GetOrNull("subject", Subject),
            m.GetOrNone("everyMonths", Contracts.Number), m.GetOrDefault("kind", ObligationKind)),
        static (w, o) => w.Put("code", Contracts.Text, o.Code).Put("party", PartyIdentity, o.Party).Put("text", Contracts.Text, o.Text)
            .PutIfAny("dueOn", Contracts.Day, o.DueOn).PutIfAny("subject", Subject, o.Subject)
            .PutIfAny("everyMonths", Contracts.Number, o.EveryMonths).PutIfAny("kind", ObligationKind, o.Kind == default ? null : o.Kind));

    internal static JsonContract<Quota> Quota { get; } = new JsonObjectContract<Quota>(
        static (ref m) => new Quota(m.Get("unit", Unit), m.Get("amount", Contracts.Number), m.Get("per", Per), m.GetOrNull("subject", Subject)),
        static (w, q) => w.Put("unit", Unit, q.Unit).Put("amount", Contracts.Number, q.Amount).Put("per", Per, q.Per).PutIfAny("subject", Subject, q.Subject));

    internal static JsonContract<CostShare> Cost { get; } = new JsonObjectContract<CostShare>(
        static (ref m) => new CostShare(m.Get("item", Contracts.Text), m.GetList("bearers", PartyIdentity)),
        static (w, c) => w.Put("item", Contracts.Text, c.Item).PutList("bearers", PartyIdentity, c.Bearers));

    internal static JsonContract<WageClause> Wage { get; } = new JsonObjectContract<WageClause>(
        static (ref m) => new WageClause(m.Get("paidBy", PartyIdentity), m.Get("through", Contracts.Identity<FacilityId>()), m.GetOrNull("rate", Contracts.Text)),
        static (w, c) => w.Put("paidBy", PartyIdentity, c.PaidBy).Put("through", Contracts.Identity<FacilityId>(), c.Through).PutIfAny("rate", Contracts.Text, c.Rate));

    internal static JsonContract<AgreementTerms> Terms { get; } = new JsonObjectContract<AgreementTerms>(
        static (ref m) => new AgreementTerms
        {
            Obligations = m.GetList("obligations", Obligation),
            Quotas = m.GetList("quotas", Quota),
            Territory = m.GetList("territory", Contracts.Text),
            Costs = m.GetList("costs", Cost),
            Wage = m.GetOrNull("wage", Wage),
        },
        static (w, t) => w.PutList("obligations", Obligation, t.Obligations).PutList("quotas", Quota, t.Quotas).PutList("territory", Contracts.Text, t.Territory)
            .PutList("costs", Cost, t.Costs).PutIfAny("wage", Wage, t.Wage));

    internal static JsonContract<Signatory> Signatory { get; } = new JsonObjectContract<Signatory>(
        static (ref m) => new Signatory(m.Get("party", PartyIdentity), m.Get("nameAsPrinted", Contracts.Text), m.GetOrNull("postAsPrinted", Contracts.Text), m.GetOrNone("day", Contracts.Day)),
        static (w, s) => w.Put("party", PartyIdentity, s.Party).Put("nameAsPrinted", Contracts.Text, s.NameAsPrinted).PutIfAny("postAsPrinted", Contracts.Text, s.PostAsPrinted)
            .PutIfAny("day", Contracts.Day, s.Day));

    internal static JsonContract<Signature> Signature { get; } = new JsonObjectContract<Signature>(
        static (ref m) => new Signature(
            m.Get("party", PartyIdentity),
            m.Get("official", Contracts.Identity<OfficialId>()),
            m.GetOrNull("nameAsPrinted", Contracts.Text),
            m.GetOrNull("post", Post),
            m.GetOrNull("postAsPrinted", Contracts.Text),
            m.GetList("togetherWith", Post),
            m.Get("day", Contracts.Day),
            m.Get("authorityShown", Contracts.Flag),
            m.GetList("doubts", Contracts.Text),
            m.GetOrNull("capacity", Capacity),
            m.Get("partyRevision", Contracts.Number))
        {
            Extent = m.GetOrNull("extent", OfficeContracts.Subjects) ?? Scope<SubjectId>.Unlimited,
        },
        static (w, s) => w.Put("party", PartyIdentity, s.Party).Put("official", Contracts.Identity<OfficialId>(), s.Official).PutIfAny("nameAsPrinted", Contracts.Text, s.NameAsPrinted)
            .PutIfAny("post", Post, s.Post).PutIfAny("postAsPrinted", Contracts.Text, s.PostAsPrinted).PutList("togetherWith", Post, s.TogetherWith)
            .Put("day", Contracts.Day, s.Day).Put("authorityShown", Contracts.Flag, s.AuthorityShown).PutList("doubts", Contracts.Text, s.Doubts)
            .PutIfAny("capacity", Capacity, s.Capacity).Put("partyRevision", Contracts.Number, s.PartyRevision).PutIfAny("extent", OfficeContracts.Subjects, s.Extent.IsUnlimited ? null : s.Extent));

    internal static JsonContract<Witness> Witness { get; } = new JsonObjectContract<Witness>(
        static (ref m) => new Witness(m.Get("nameAsPrinted", Contracts.Text), m.Get("postAsPrinted", Contracts.Text), m.GetOrNull("body", PartyIdentity), m.GetOrNone("day", Contracts.Day)),
        static (w, x) => w.Put("nameAsPrinted", Contracts.Text, x.NameAsPrinted).Put("postAsPrinted", Contracts.Text, x.PostAsPrinted).PutIfAny("body", PartyIdentity, x.Body)
            .PutIfAny("day", Contracts.Day, x.Day));

    internal static JsonContract<Attendee> Attendee { get; } = new JsonObjectContract<Attendee>(
        static (ref m) => new Attendee(m.GetOrNull("nameAsPrinted", Contracts.Text), m.Get("postAsPrinted", Contracts.Text), m.GetOrNull("body", PartyIdentity)),
        static (w, a) => w.PutIfAny("nameAsPrinted", Contracts.Text, a.NameAsPrinted).Put("postAsPrinted", Contracts.Text, a.PostAsPrinted).PutIfAny("body", PartyIdentity, a.Body));

    internal static JsonContract<SigningOccasion> Occasion { get; } = new JsonObjectContract<SigningOccasion>(
        static (ref m) => new SigningOccasion(
            m.GetOrNull("place", Contracts.Text), m.GetOrNull("facility", Contracts.Identity<FacilityId>()), m.GetOrNull("occasion", Contracts.Text), m.GetOrNone("day", Contracts.Day)),
        static (w, o) => w.PutIfAny("place", Contracts.Text, o.Place).PutIfAny("facility", Contracts.Identity<FacilityId>(), o.Facility).PutIfAny("occasion", Contracts.Text, o.Occasion)
            .PutIfAny("day", Contracts.Day, o.Day));

    internal static JsonContract<Addendum> Addendum { get; } = new JsonObjectContract<Addendum>(
        static (ref m) => new Addendum(m.Get("firstDay", Contracts.Day))
        {
            TitleAsPrinted = m.GetOrNull("titleAsPrinted", Contracts.Text),
            Number = m.GetOrNull("number", Contracts.Text),
            Scope = m.GetOrNone("scope", Contracts.List(ScopeItem)),
            RunOutLastDay = m.GetOrNone("runOutLastDay", Contracts.Day),
            Period = m.GetOrNull("period", Period),
            Parties = m.GetOrNone("parties", Contracts.List(Party)),
            Clauses = m.GetOrNull("clauses", Clauses),
            Terms = m.GetOrNull("terms", Terms),
            Numbers = m.GetList("numbers", Number),
        },
        static (w, a) => w.Put("firstDay", Contracts.Day, a.FirstDay).PutIfAny("titleAsPrinted", Contracts.Text, a.TitleAsPrinted).PutIfAny("number", Contracts.Text, a.Number)
            .PutIfAny("scope", Contracts.List(ScopeItem), a.Scope).PutIfAny("runOutLastDay", Contracts.Day, a.RunOutLastDay).PutIfAny("period", Period, a.Period)
            .PutIfAny("parties", Contracts.List(Party), a.Parties).PutIfAny("clauses", Clauses, a.Clauses).PutIfAny("terms", Terms, a.Terms).PutList("numbers", Number, a.Numbers));
}
