using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace OneOnOne.Tests;

/// <summary>Prints what an assembly shows to the world: one line a type, one line a member, sorted.</summary>
internal static class PublicApi
{
    private const BindingFlags Visible = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Print(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (Type type in Types(assembly))
        {
            text.Append(Kind(type)).Append(' ').Append(Name(type));
            Type[] bases = [.. new[] { type.BaseType }.OfType<Type>().Where(Counts), .. type.GetInterfaces().Where(face => face.IsVisible)];
            if (!type.IsEnum && bases.Length > 0) text.Append(" : ").AppendJoin(", ", bases.Select(Name).Order(StringComparer.Ordinal));
            text.Append('\n');
            foreach (string member in Members(type).Select(Signature).Order(StringComparer.Ordinal)) text.Append("    ").Append(member).Append('\n');
        }

        return text.ToString();
    }

    public static IEnumerable<string> MembersThatGiveText(Assembly assembly) =>
        from type in Types(assembly)
        where !type.IsEnum
        from member in Members(type)
        where GivesText(member)
        select $"{Name(type)}.{Signature(member)}";

    /// <summary>Whether a member hands out something that could be text: by its result, or by an argument that it fills.</summary>
    public static bool GivesText(MemberInfo member) => member switch
    {
        PropertyInfo property => IsText(property.PropertyType),
        FieldInfo field => IsText(field.FieldType),
        MethodInfo { IsSpecialName: false } method => IsText(method.ReturnType) || method.GetParameters().Any(Fills),
        _ => false,
    };

    public static bool IsText(Type type) =>
        type == typeof(string) || type == typeof(char) || type == typeof(byte) || type == typeof(object)
        || (type.HasElementType && IsText(type.GetElementType()!))
        || (type.IsGenericType && type.GetGenericArguments().Any(IsText));

    private static bool Fills(ParameterInfo parameter) =>
        IsText(parameter.ParameterType)
        && (parameter.ParameterType.IsByRef || (parameter.ParameterType.IsGenericType
            && parameter.ParameterType.GetGenericTypeDefinition() is { } open && (open == typeof(Span<>) || open == typeof(Memory<>))));

    private static IEnumerable<Type> Types(Assembly assembly) =>
        assembly.GetExportedTypes().OrderBy(Name, StringComparer.Ordinal);

    private static IEnumerable<MemberInfo> Members(Type type) =>
        type.GetMembers(Visible).Where(member => member is not Type && IsVisible(member)
            && !member.Name.StartsWith('<') && member.GetCustomAttribute<CompilerGeneratedAttribute>() is not { } || IsRecordMember(type, member));

    // A record's own ToString prints its members; the generated rest of it says nothing new.
    private static bool IsRecordMember(Type type, MemberInfo member) => member.Name == "ToString" && member.DeclaringType == type;

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly)
            && !(method.IsSpecialName && method is MethodInfo { Name: var name } && !name.StartsWith("op_", StringComparison.Ordinal)),
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisibleAccessor),
        FieldInfo field => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName,
        EventInfo happened => happened.AddMethod is { } add && IsVisibleAccessor(add),
        _ => false,
    };

    private static bool IsVisibleAccessor(MethodInfo accessor) => accessor.IsPublic || accessor.IsFamily || accessor.IsFamilyOrAssembly;

    private static bool Counts(Type type) =>
        type != typeof(object) && type != typeof(ValueType) && type != typeof(Enum);

    private static string Kind(Type type) =>
        type.IsEnum ? "enum"
        : type.IsInterface ? "interface"
        : type.IsValueType ? "struct"
        : type.IsAbstract && type.IsSealed ? "static class"
        : type.IsSealed ? "sealed class"
        : type.IsAbstract ? "abstract class"
        : "class";

    private static string Signature(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"{(constructor.IsPublic ? "" : "protected ")}new({Parameters(constructor)})",
        MethodInfo method => $"{(method.IsStatic ? "static " : "")}{Name(method.ReturnType)} {method.Name}{Generics(method)}({Parameters(method)})",
        PropertyInfo property => $"{(property.GetAccessors(true)[0].IsStatic ? "static " : "")}{Name(property.PropertyType)} {property.Name} {{ {Accessors(property)} }}",
        FieldInfo { IsLiteral: true } field => $"{field.Name} = {field.GetRawConstantValue()}",
        FieldInfo field => $"{(field.IsStatic ? "static " : "")}{Name(field.FieldType)} {field.Name}",
        _ => member.ToString()!,
    };

    private static string Accessors(PropertyInfo property) => string.Join(' ', new[]
    {
        property.GetMethod is { } get && IsVisibleAccessor(get) ? "get;" : "",
        property.SetMethod is { } set && IsVisibleAccessor(set)
            ? set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init;" : "set;"
            : "",
    }.Where(accessor => accessor.Length > 0));

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? $" = {parameter.DefaultValue ?? "default"}" : "")}"));

    private static string Generics(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";

    private static string Name(Type type)
    {
        if (type.IsByRef) return "ref " + Name(type.GetElementType()!);
        if (type.IsArray) return Name(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } underlying) return Name(underlying) + "?";
        if (type.IsGenericParameter) return type.Name;
        string name = type.IsNested ? $"{Name(type.DeclaringType!)}.{type.Name}" : type.Name;
        return type.IsGenericType && name.Contains('`', StringComparison.Ordinal)
            ? $"{name[..name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : name;
    }
}
