using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Facilities.Events;

namespace Pembinaan.Domain.Json;

/// <summary>The contracts of facilities.</summary>
internal static class FacilityContracts
{
    private static readonly JsonContract<FacilityId> FacilityIdentity = Contracts.Identity<FacilityId>();
    private static readonly JsonContract<PremisesId> PremisesIdentity = Contracts.Identity<PremisesId>();
    private static readonly JsonContract<SessionId> SessionIdentity = Contracts.Identity<SessionId>();
    private static readonly JsonContract<SpaceId> SpaceIdentity = Contracts.Identity<SpaceId>();
    private static readonly JsonContract<StakeholderId> StakeholderIdentity = Contracts.Identity<StakeholderId>();
    private static readonly JsonContract<SubjectId> SubjectIdentity = Contracts.Identity<SubjectId>();

    private static readonly JsonContract<FacilityKind> FacilityKind = Contracts.Coded<FacilityKind>(
        new("kode jenis UPT", "the code of a kind of facility"), static s => Domain.Facilities.FacilityKind.TryFromCode(s, out var kind) ? kind : null, static c => c.Code);

    private static readonly JsonContract<FacilityClass> FacilityClass = Contracts.Coded<FacilityClass>(
        new("kelas I, II, IIA, IIB atau III", "class I, II, IIA, IIB or III"), static s => Domain.Facilities.FacilityClass.TryFromCode(s, out var found) ? found : null, static c => c.Code);

    private static readonly JsonContract<FacilityFunction> FacilityFunction = Contracts.Coded<FacilityFunction>(
        new("kode fungsi pemasyarakatan", "the code of a function"), static s => Domain.Facilities.FacilityFunction.TryFromCode(s, out var function) ? function : null, static c => c.Code);

    private static readonly JsonContract<SecurityLevel> SecurityLevel = Contracts.Coded<SecurityLevel>(
        new("kode tingkat pengamanan", "the code of a security level"), static s => Domain.Facilities.SecurityLevel.TryFromCode(s, out var level) ? level : null, static c => c.Code);

    internal static readonly JsonContract<SpaceKind> SpaceKind = Contracts.Coded<SpaceKind>(
        new("kode jenis ruang", "the code of a kind of space"), static s => Domain.Facilities.SpaceKind.TryFromCode(s, out var kind) ? kind : null, static c => c.Code);

    private static readonly JsonContract<IsoDayOfWeek> Weekday = Contracts.Enumeration<IsoDayOfWeek>();

    private static readonly JsonContract<Classification> Classification = new JsonObjectContract<Classification>(
        static (ref m) => new Classification(m.Get("kind", FacilityKind), m.GetOrNull("class", FacilityClass)),
        static (w, c) => w.Put("kind", FacilityKind, c.Kind).PutIfAny("class", FacilityClass, c.Class));

    private static readonly JsonContract<Premises> Premises = new JsonObjectContract<Premises>(
        static (ref m) => new Premises(m.Get("id", PremisesIdentity), m.Get("address", Contracts.Text), m.GetOrNull("region", OfficeContracts.Region)),
        static (w, p) => w.Put("id", PremisesIdentity, p.Id).Put("address", Contracts.Text, p.Address).PutIfAny("region", OfficeContracts.Region, p.Region));

    private static readonly JsonContract<Booking> Booking = new JsonObjectContract<Booking>(
        static (ref m) => new Booking(
            m.Get("space", SpaceIdentity),
            m.Get("session", SessionIdentity),
            m.Get("day", Contracts.Day),
            m.Get("start", Contracts.Time),
            m.Get("end", Contracts.Time),
            m.Get("people", Contracts.Number)),
        static (w, b) => w.Put("space", SpaceIdentity, b.Space)
            .Put("session", SessionIdentity, b.Session)
            .Put("day", Contracts.Day, b.Day)
            .Put("start", Contracts.Time, b.Start)
            .Put("end", Contracts.Time, b.End)
            .Put("people", Contracts.Number, b.People));

    internal static JsonUnionContract<FacilityEvent> Events { get; } = new JsonUnionContract<FacilityEvent>()
        .Case<FacilityEstablished>(
            "facility-established",
            static (ref m) => new FacilityEstablished(
                m.Get("facility", FacilityIdentity),
                m.Get("name", Contracts.Text),
                m.Get("classification", Classification),
                m.Get("zone", Contracts.Zone),
                m.GetOrNone("firstDay", Contracts.Day)),
            static (w, e) => w.Put("facility", FacilityIdentity, e.Facility)
                .Put("name", Contracts.Text, e.Name)
                .Put("classification", Classification, e.Classification)
                .Put("zone", Contracts.Zone, e.Zone)
                .PutIfAny("firstDay", Contracts.Day, e.FirstDay))
        .Case<FacilityRenamed>(
            "facility-renamed",
            static (ref m) => new FacilityRenamed(m.Get("name", Contracts.Text), m.Get("firstDay", Contracts.Day)),
            static (w, e) => w.Put("name", Contracts.Text, e.Name).Put("firstDay", Contracts.Day, e.FirstDay))
        .Case<FacilityNameCorrected>(
            "facility-name-corrected",
            static (ref m) => new FacilityNameCorrected(m.Get("wrong", Contracts.Text), m.Get("right", Contracts.Text)),
            static (w, e) => w.Put("wrong", Contracts.Text, e.Wrong).Put("right", Contracts.Text, e.Right))
        .Case<FacilityReclassified>(
            "facility-reclassified",
            static (ref m) => new FacilityReclassified(m.Get("classification", Classification), m.Get("firstDay", Contracts.Day)),
            static (w, e) => w.Put("classification", Classification, e.Classification).Put("firstDay", Contracts.Day, e.FirstDay))
        .Case<FacilityPlacedUnder>(
            "facility-placed-under",
            static (ref m) => new FacilityPlacedUnder(m.Get("superior", StakeholderIdentity), m.Get("firstDay", Contracts.Day)),
            static (w, e) => w.Put("superior", StakeholderIdentity, e.Superior).Put("firstDay", Contracts.Day, e.FirstDay))
        .Case<FacilityZoneChanged>(
            "facility-zone-changed",
            static (ref m) => new FacilityZoneChanged(m.Get("zone", Contracts.Zone), m.Get("firstDay", Contracts.Day)),
            static (w, e) => w.Put("zone", Contracts.Zone, e.Zone).Put("firstDay", Contracts.Day, e.FirstDay))
        .Case<FacilityMoved>(
            "facility-moved",
            static (ref m) => new FacilityMoved(
                m.Get("premises", Premises),
                m.GetOrNone("housingCapacity", Contracts.Number),
                m.Get("firstDay", Contracts.Day)),
            static (w, e) => w.Put("premises", Premises, e.Premises)
                .PutIfAny("housingCapacity", Contracts.Number, e.HousingCapacity)
                .Put("firstDay", Contracts.Day, e.FirstDay))
        .Case<HousingCapacitySet>(
            "housing-capacity-set",
            static (ref m) => new HousingCapacitySet(m.Get("places", Contracts.Number), m.Get("firstDay", Contracts.Day)),
            static (w, e) => w.Put("places", Contracts.Number, e.Places).Put("firstDay", Contracts.Day, e.FirstDay))
        .Case<SecurityLevelSet>(
            "security-level-set",
            static (ref m) => new SecurityLevelSet(m.Get("level", SecurityLevel), m.GetOrNull("block", Contracts.Text), m.Get("firstDay", Contracts.Day)),
            static (w, e) => w.Put("level", SecurityLevel, e.Level).PutIfAny("block", Contracts.Text, e.Block).Put("firstDay", Contracts.Day, e.FirstDay))
        .Case<DesignatedAsRutan>(
            "designated-as-rutan",
            static (ref m) => new DesignatedAsRutan(m.Get("period", Contracts.Period)),
            static (w, e) => w.Put("period", Contracts.Period, e.Period))
        .Case<DesignationAsRutanEnded>(
            "designation-as-rutan-ended",
            static (ref m) => new DesignationAsRutanEnded(m.Get("lastDay", Contracts.Day), m.GetOrNone("firstDay", Contracts.Day)),
            static (w, e) => w.Put("lastDay", Contracts.Day, e.LastDay).PutIfAny("firstDay", Contracts.Day, e.FirstDay))
        .Case<FunctionsAssigned>(
            "functions-assigned",
            static (ref m) => new FunctionsAssigned(m.GetList("functions", FacilityFunction), m.Get("firstDay", Contracts.Day)),
            static (w, e) => w.PutList("functions", FacilityFunction, e.Functions).Put("firstDay", Contracts.Day, e.FirstDay))
        .Case<FacilityDesignated>(
            "facility-designated",
            static (ref m) => new FacilityDesignated(
                new(m.GetList("houses", Contracts.Enumeration<Sex>()), m.GetOrNone("childrenAreApart", Contracts.Flag)), m.Get("firstDay", Contracts.Day)),
            static (w, e) => w.PutList("houses", Contracts.Enumeration<Sex>(), e.Designation.Houses)
                .PutIfAny("childrenAreApart", Contracts.Flag, e.Designation.ChildrenAreApart)
                .Put("firstDay", Contracts.Day, e.FirstDay))
        .Case<FacilityOfficesChanged>(
            "facility-offices-changed",
            static (ref m) => new FacilityOfficesChanged(m.Get("change", OfficeContracts.Events)),
            static (w, e) => w.Put("change", OfficeContracts.Events, e.Change))
        .Case<FacilityClosed>(
            "facility-closed",
            static (ref m) => new FacilityClosed(m.Get("lastDay", Contracts.Day)),
            static (w, e) => w.Put("lastDay", Contracts.Day, e.LastDay))
        .Case<SpaceOpened>(
            "space-opened",
            static (ref m) => new SpaceOpened(
                m.Get("space", SpaceIdentity),
                m.Get("spaceKind", SpaceKind),
                m.Get("name", Contracts.Text),
                m.Get("seats", Contracts.Number),
                m.Get("available", Contracts.Period),
                m.GetList("weekdays", Weekday)),
            static (w, e) => w.Put("space", SpaceIdentity, e.Space)
                .Put("spaceKind", SpaceKind, e.Kind)
                .Put("name", Contracts.Text, e.Name)
                .Put("seats", Contracts.Number, e.Seats)
                .Put("available", Contracts.Period, e.Available)
                .PutList("weekdays", Weekday, e.Weekdays))
        .Case<SpaceSeatsChanged>(
            "space-seats-changed",
            static (ref m) => new SpaceSeatsChanged(m.Get("space", SpaceIdentity), m.Get("seats", Contracts.Number), m.Get("firstDay", Contracts.Day)),
            static (w, e) => w.Put("space", SpaceIdentity, e.Space).Put("seats", Contracts.Number, e.Seats).Put("firstDay", Contracts.Day, e.FirstDay))
        .Case<SpaceEquipped>(
            "space-equipped",
            static (ref m) => new SpaceEquipped(m.Get("space", SpaceIdentity), m.GetList("subjects", SubjectIdentity), m.Get("period", Contracts.Period)),
            static (w, e) => w.Put("space", SpaceIdentity, e.Space).PutList("subjects", SubjectIdentity, e.Subjects).Put("period", Contracts.Period, e.Period))
        .Case<SpaceBlocked>(
            "space-blocked",
            static (ref m) => new SpaceBlocked(m.Get("space", SpaceIdentity), m.Get("period", Contracts.Period), m.Get("reason", Contracts.Text)),
            static (w, e) => w.Put("space", SpaceIdentity, e.Space).Put("period", Contracts.Period, e.Period).Put("reason", Contracts.Text, e.Reason))
        .Case<SpaceClosed>(
            "space-closed",
            static (ref m) => new SpaceClosed(m.Get("space", SpaceIdentity), m.Get("lastDay", Contracts.Day)),
            static (w, e) => w.Put("space", SpaceIdentity, e.Space).Put("lastDay", Contracts.Day, e.LastDay))
        .Case<SpaceBooked>(
            "space-booked",
            static (ref m) => new SpaceBooked(m.Get("booking", Booking)),
            static (w, e) => w.Put("booking", Booking, e.Booking))
        .Case<BookingCancelled>(
            "booking-cancelled",
            static (ref m) => new BookingCancelled(m.Get("space", SpaceIdentity), m.Get("session", SessionIdentity), m.Get("reason", Contracts.Text)),
            static (w, e) => w.Put("space", SpaceIdentity, e.Space).Put("session", SessionIdentity, e.Session).Put("reason", Contracts.Text, e.Reason));
}
