using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Testing.Tests.Tables;

internal sealed record Someone
{
    public Fact<LocalDate> Since { get; init; }

    public Fact<int> Score { get; init; }

    public Fact<bool> Willing { get; init; }

    public Fact<LocalDate> Born { get; init; }
}
