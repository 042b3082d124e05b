using System.Reflection;
using Pembinaan.Domain.Json;

namespace Pembinaan.Domain.Tests.Json;

/// <summary>A null argument is the caller's mistake and told by its name, by every reader and writer.</summary>
public class Arguments_of_readers
{
    [Fact]
    public void Are_named_where_they_are_null()
    {
        var formats = typeof(PembinaanJson).GetProperties().Select(static p => (Of: p.GetValue(null), p.PropertyType)).Where(static p => p.PropertyType.IsGenericType);
        var methods = typeof(PembinaanJson).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(static m => (Of: (object?)null, Method: m))
            .Concat(formats.SelectMany(static f => f.PropertyType.GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(static m => m.DeclaringType != typeof(object)).Select(m => (f.Of, Method: m))))
            .Where(static m => !m.Method.IsSpecialName && m.Method.GetParameters() is [{ ParameterType.IsValueType: false }, ..]).ToArray();

        methods.Should().HaveCountGreaterThan(30);
        methods.Should().AllSatisfy(static m =>
        {
            var parameters = m.Method.GetParameters();
            var act = () => m.Method.Invoke(m.Of, [null, .. parameters.Skip(1).Select(static p => p.HasDefaultValue ? p.DefaultValue : null)]);
            act.Should().Throw<TargetInvocationException>().WithInnerException<ArgumentNullException>().Which.ParamName.Should().Be(parameters[0].Name, m.Method.Name);
        });
    }
}
