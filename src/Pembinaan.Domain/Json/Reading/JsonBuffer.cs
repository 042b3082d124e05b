using System.Buffers;

namespace Pembinaan.Domain.Json;

/// <summary>Takes what is written into rented memory, so that a large text costs little more than its own size.</summary>
internal sealed class JsonBuffer : IBufferWriter<byte>, IDisposable
{
    private const int SmallestSize = 4096;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(SmallestSize);
    private int _count;

    public void Advance(int count) => _count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Grow(Math.Max(sizeHint, 1));
        return _bytes.AsMemory(_count);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);

    internal byte[] ToArray() => _bytes.AsSpan(0, _count).ToArray();

    private void Grow(int needed)
    {
        if (_bytes.Length - _count >= needed)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * _bytes.Length, _count + needed));
        _bytes.AsSpan(0, _count).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
