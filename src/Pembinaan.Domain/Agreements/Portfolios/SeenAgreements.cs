using System.Numerics;

namespace Pembinaan.Domain.Agreements;

/// <summary>
/// Which agreements have come already. A table of numbers with open addressing: a set of identities would take longer than all the sorting. Each place holds
/// hash and number, so that only equal hashes lead to a text.
/// </summary>
internal sealed class SeenAgreements
{
    private ulong[] _table = new ulong[16];

    /// <summary>Makes room for so many.</summary>
    public void EnsureCapacity(int count) => Resize(BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, count * 2L)));

    /// <summary>Adds the last of some agreements.</summary>
    /// <param name="agreements">Those that came, the new one last.</param>
    /// <returns>False if it came before.</returns>
    public bool AddLast(List<AgreementId> agreements)
    {
        if (agreements.Count * 2 > _table.Length)
        {
            Resize((uint)_table.Length * 2);
        }

        var value = agreements[^1].Value;
        var hash = (uint)string.GetHashCode(value, StringComparison.Ordinal);
        var slot = hash & (uint)(_table.Length - 1);
        for (; _table[slot] != 0; slot = (slot + 1) & (uint)(_table.Length - 1))
        {
            if ((uint)(_table[slot] >> 32) == hash && string.Equals(agreements[(int)(uint)_table[slot] - 1].Value, value, StringComparison.Ordinal))
            {
                return false;
            }
        }

        _table[slot] = ((ulong)hash << 32) | (uint)agreements.Count;
        return true;
    }

    private void Resize(uint length)
    {
        var table = new ulong[length];
        foreach (var place in _table)
        {
            if (place != 0)
            {
                var slot = (uint)(place >> 32) & (length - 1);
                while (table[slot] != 0)
                {
                    slot = (slot + 1) & (length - 1);
                }

                table[slot] = place;
            }
        }

        _table = table;
    }
}
