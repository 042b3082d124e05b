using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>Loads and decides again where somebody else wrote between loading and storing: whoever asks did not see the state before either.</summary>
internal static class Retrying
{
    private const int Tries = 4;

    private static readonly ErrorDefinition[] Late =
    [
        JournalErrors.Stale,
        JournalErrors.ThereAlready,
        StorageErrors.QuotaUsed,
        StorageErrors.ReadChanged,
        StorageErrors.Rewritten,
    ];

    internal static async Task<DomainResult<T>> RunAsync<T>(Func<bool, Task<DomainResult<T>>> change)
    {
        for (var tried = 1; ; tried++)
        {
            var changed = await change(tried == Tries).ConfigureAwait(false);
            if (tried == Tries || !Array.Exists(Late, changed.Has))
            {
                return changed;
            }
        }
    }
}
