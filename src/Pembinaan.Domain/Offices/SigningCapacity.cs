namespace Pembinaan.Domain.Offices;

/// <summary>
/// In which capacity somebody signs: as the holder of a post, as Pj, Plt or Plh, or by power of attorney. It stands on the signature and before the printed
/// title.
/// </summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed class SigningCapacity : Coded<SigningCapacity>, ICoded<SigningCapacity>
{
    private SigningCapacity(string code, SigningGround ground, LocalisedText name, LocalisedTemplate printed)
        : base(code, name)
    {
        Ground = ground;
        Printed = printed;
    }

    /// <summary>The definitive holder of the post.</summary>
    public static SigningCapacity Holder { get; } = new("HOLDER", SigningGround.Holder, new("pejabat definitif", "definitive holder"), new("{post}", "{post}"));

    /// <summary>Penjabat.</summary>
    public static SigningCapacity Pj { get; } = Of(ActingKind.Pj);

    /// <summary>Pelaksana tugas.</summary>
    public static SigningCapacity Plt { get; } = Of(ActingKind.Plt);

    /// <summary>Pelaksana harian.</summary>
    public static SigningCapacity Plh { get; } = Of(ActingKind.Plh);

    /// <summary>An attorney: signs in the name of the post (<i>a.n.</i>) by power of attorney (<i>surat kuasa</i>).</summary>
    public static SigningCapacity Attorney { get; } =
        new(
            "ATTORNEY",
            SigningGround.PowerOfAttorney,
            new("penerima kuasa", "attorney"),
            new("a.n. {post} (selaku kuasa)", "for the {post} (by power of attorney)")
        );

    /// <summary>All capacities; where a signatory has several on a day, the earlier one is relied on.</summary>
    public static ValueList<SigningCapacity> All { get; } = [Holder, Pj, Plt, Plh, Attorney];

    /// <summary>What the authority rests on.</summary>
    public SigningGround Ground { get; }

    private LocalisedTemplate Printed { get; }

    /// <summary>The line under a signature.</summary>
    /// <param name="title">The title of the post, for example "Kepala Rutan".</param>
    /// <returns>"Kepala Rutan", "Plt. Kepala Rutan", "a.n. Kepala Rutan (selaku kuasa)".</returns>
    /// <exception cref="ArgumentException">The title is blank.</exception>
    public LocalisedText Print(string title)
    {
        Guard.Against.NullOrWhiteSpace(title);
        return Printed.Fill(Argument.Of("post", title));
    }

    internal static SigningCapacity Of(Tenure tenure) => tenure.Acting is { } acting ? All.First(c => c.Code == acting.Code) : Holder;

    private static SigningCapacity Of(ActingKind acting) =>
        new(acting.Code, SigningGround.Acting, acting.Name, new($"{acting.Abbreviation} {{post}}", $"{acting.Abbreviation} {{post}}"));
}
