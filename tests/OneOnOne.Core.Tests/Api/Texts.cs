using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.Serialization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Serialization;

namespace OneOnOne.Tests;

/// <summary>Every way in which an object can turn into text without anybody asking the gate.</summary>
internal static class Texts
{
    private static readonly JsonSerializerOptions WithFields = new() { IncludeFields = true, WriteIndented = true };

    /// <summary>The texts by printing and by the debugger: no object of the library may show content here.</summary>
    public static IEnumerable<(string Way, string Text)> Printed(object value)
    {
        yield return ("ToString", value.ToString() ?? "");
        yield return ("interpolation", $"{value}");
        yield return ("format", string.Format(CultureInfo.InvariantCulture, "{0}", value));
        yield return ("Convert", Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
        yield return ("concatenation", "" + value);
        yield return ("enclosing record", new Enclosing(value).ToString());
        yield return ("enclosing tuple", (value, 1).ToString());
        yield return ("type converter", Attempt(() => TypeDescriptor.GetConverter(value).ConvertToInvariantString(value) ?? ""));
        yield return ("debugger", Debugger(value));
        if (value is Exception exception) yield return ("data", string.Join(' ', exception.Data.Values.Cast<object>()));
    }

    /// <summary>The texts that serialisers make, or what they say where they refuse.</summary>
    public static IEnumerable<(string Way, string Text)> Serialized(object value)
    {
        yield return ("JSON", Attempt(() => JsonSerializer.Serialize(value, value.GetType())));
        yield return ("JSON with fields", Attempt(() => JsonSerializer.Serialize(value, value.GetType(), WithFields)));
        yield return ("XML", Attempt(() =>
        {
            using var writer = new StringWriter();
            new XmlSerializer(value.GetType()).Serialize(writer, value);
            return writer.ToString();
        }));
        yield return ("data contract", Attempt(() =>
        {
            using var stream = new MemoryStream();
            new DataContractSerializer(value.GetType()).WriteObject(stream, value);
            return Encoding.UTF8.GetString(stream.ToArray());
        }));
    }

    private static string Attempt(Func<string> make)
    {
        try
        {
            return make();
        }
        catch (Exception refused) when (refused is not Xunit.Sdk.XunitException)
        {
            return refused.ToString();
        }
    }

    /// <summary>What a debugger shows: the display string, and each member that it may browse.</summary>
    private static string Debugger(object value)
    {
        var shown = new StringBuilder();
        Type type = value.GetType();
        if (type.GetCustomAttribute<DebuggerDisplayAttribute>()?.Value is { } display)
        {
            shown.Append(Regex.Replace(display, @"\{(\w+)[^}]*\}", hole => Property(type, hole.Groups[1].Value)?.GetValue(value)?.ToString() ?? ""));
        }

        const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        foreach (FieldInfo field in type.GetFields(Any).Where(MayBrowse)) shown.Append(' ').Append(field.GetValue(value));
        foreach (PropertyInfo property in type.GetProperties(Any).Where(MayBrowse).Where(property => property.GetIndexParameters().Length == 0))
            shown.Append(' ').Append(Attempt(() => property.GetValue(value)?.ToString() ?? ""));
        return shown.ToString();
    }

    private static PropertyInfo? Property(Type type, string name) => type.GetProperty(name);

    // A backing field is shown only where its property is.
    private static bool MayBrowse(MemberInfo member)
    {
        if (member.Name.StartsWith('<'))
        {
            string name = member.Name[1..member.Name.IndexOf('>', StringComparison.Ordinal)];
            return member.DeclaringType!.GetProperty(name) is { } owner && MayBrowse(owner);
        }

        return member.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State != DebuggerBrowsableState.Never;
    }

    private sealed record Enclosing(object Value);
}
