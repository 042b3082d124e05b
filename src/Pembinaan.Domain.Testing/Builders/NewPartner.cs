using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Testing;

/// <summary>A partner to be made by the library's own commands, with a director who has a mandate to sign.</summary>
public sealed record NewPartner
{
    internal NewPartner(string code)
    {
        Code = code;
    }

    /// <summary>The code: its identity.</summary>
    public string Code { get; init; }

    /// <summary>The name.</summary>
    public string Name { get; init; } = "PT Contoh Sejahtera";

    /// <summary>The kind of body.</summary>
    public StakeholderKind Kind { get; init; } = StakeholderKind.Company;

    /// <summary>The title of who signs.</summary>
    public string Title { get; init; } = "Direktur";

    /// <summary>The name of who signs; null for one made of the title and the name of the partner.</summary>
    public string? Head { get; init; }

    /// <summary>The first day of the director's tenure and of the mandate.</summary>
    public LocalDate Since { get; init; } = new(2010, 1, 1);

    /// <summary>A partner is what is made of it.</summary>
    /// <param name="partner">What is to be made.</param>
    public static implicit operator Stakeholder(NewPartner partner) => Guard.Against.Null(partner).Made();

    /// <summary>Makes it.</summary>
    /// <returns>The partner.</returns>
    /// <exception cref="ArgumentException">Code, name or title is blank, the kind is null, or the first day lies outside the years 1000 to 9000.</exception>
    /// <exception cref="InvalidOperationException">The library refuses what was asked for; the message says why.</exception>
    public Stakeholder Made()
    {
        Guard.Against.NullOrWhiteSpace(Code);
        Guard.Against.NullOrWhiteSpace(Name);
        Guard.Against.NullOrWhiteSpace(Title);
        Guard.Against.Null(Kind);
        Steps.MustBeUsual(Since, nameof(Since));
        var steps = new Steps(Code);
        var (director, days) = (PostId.From("DIREKTUR"), ValidityPeriod.From(Since));
        return Stakeholder
            .Register(StakeholderId.From(Code), Kind, Name, Since, steps.On(Since))
            .Bind(s => s.EstablishPost(director, Title, Since, steps.On(Since)))
            .Bind(s => s.Appoint(director, OfficialId.From($"{Code}-DIREKTUR"), Head ?? $"{Title} {Name}", days, steps.On(Since)))
            .Bind(s => s.GiveMandate(MandateId.From($"{Code}-M"), SigningMode.Sole, [director], Scope<SubjectId>.Unlimited, days, steps.On(Since)))
            .Made();
    }
}
