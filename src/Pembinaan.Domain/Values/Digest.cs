using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Pembinaan.Domain;

/// <summary>
/// The SHA-256 of fields that belong together, each with its length and null apart from empty, so that no two contents read the same. What is hashed stands
/// before the fields, so that no content of one kind passes for one of another.
/// </summary>
internal sealed class Digest
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    internal Digest(string what)
    {
        Add(what);
    }

    // By the units of UTF-16: a fact may hold half a character, which no other encoding tells apart from another half.
    internal Digest Add(string? field)
    {
        var to = _bytes.GetSpan(5 + (2 * (field?.Length ?? 0)));
        to[0] = field is null ? (byte)0 : (byte)1;
        BinaryPrimitives.WriteInt32BigEndian(to[1..], field?.Length ?? 0);
        for (var i = 0; i < field?.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(to[(5 + (2 * i))..], field[i]);
        }

        _bytes.Advance(5 + (2 * (field?.Length ?? 0)));
        return this;
    }

    internal Digest Add(object? field) => Add(field is null ? null : RecordPrinter.Item(field));

    internal Digest AddEach<T>(ValueList<T> items, Action<Digest, T> add)
    {
        Add(items.Count);
        foreach (var item in items)
        {
            add(this, item);
        }

        return this;
    }

    /// <summary>The hash, in hexadecimal letters.</summary>
    internal string Hex() => Convert.ToHexStringLower(SHA256.HashData(_bytes.WrittenSpan));
}
