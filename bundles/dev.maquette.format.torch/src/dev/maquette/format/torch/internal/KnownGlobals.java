// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.torch.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which classes and functions a pickle may name. The list of what is harmless decides; the list of what is dangerous
 * only chooses stronger words, so it need not be complete. The harmless follow what {@code torch.load} itself accepts
 * with {@code weights_only=True} (torch 2.7, {@code torch/_weights_only_unpickler.py}), less what calls other things.
 */
final class KnownGlobals {

    private static final Set<String> CONTAINERS = Set.of("set", "frozenset", "bytearray", "complex", "list", "dict",
            "tuple", "int", "float", "bool", "str", "bytes", "slice", "range", "long", "unicode");
    private static final Set<String> REBUILDS = Set.of("_rebuild_tensor", "_rebuild_tensor_v2", "_rebuild_tensor_v3",
            "_rebuild_parameter", "_rebuild_parameter_with_state", "_rebuild_qtensor", "_rebuild_sparse_tensor",
            "_rebuild_sparse_csr_tensor", "_rebuild_meta_tensor_no_storage", "_rebuild_device_tensor_from_numpy",
            "_rebuild_device_tensor_from_cpu_tensor", "_rebuild_nested_tensor", "_rebuild_wrapper_subclass",
            "_rebuild_xla_tensor");
    private static final Map<String, Set<String>> HARMLESS = Map.ofEntries(
            Map.entry("collections", Set.of("OrderedDict", "defaultdict", "Counter")),
            Map.entry("torch._utils", REBUILDS),
            Map.entry("torch._tensor", Set.of("_rebuild_from_type_v2")),
            Map.entry("torch", Set.of("Size", "device", "Tensor", "per_tensor_affine", "per_channel_affine",
                    "contiguous_format", "channels_last", "preserve_format", "strided", "sparse_coo")),
            Map.entry("torch.nn.parameter", Set.of("Parameter")),
            Map.entry("torch.serialization", Set.of("_get_layout")),
            Map.entry("torch.storage", Set.of("UntypedStorage", "TypedStorage")),
            Map.entry("numpy", Set.of("ndarray", "dtype")),
            Map.entry("numpy.core.multiarray", Set.of("_reconstruct", "scalar")),
            Map.entry("numpy._core.multiarray", Set.of("_reconstruct", "scalar")),
            Map.entry("numpy.core.numeric", Set.of("_frombuffer")),
            Map.entry("numpy._core.numeric", Set.of("_frombuffer")),
            Map.entry("_codecs", Set.of("encode")),
            Map.entry("builtins", CONTAINERS), Map.entry("__builtin__", CONTAINERS));

    /** Modules that are a way to run code, to reach files or the network, whatever is taken from them. */
    private static final Set<String> DANGEROUS_MODULES = Set.of("os", "posix", "nt", "subprocess", "sys", "socket",
            "shutil", "runpy", "importlib", "operator", "_operator", "webbrowser", "pip", "pty", "commands", "popen2",
            "ctypes", "_ctypes", "multiprocessing", "concurrent", "threading", "_thread", "asyncio", "signal", "code",
            "codeop", "bdb", "pdb", "profile", "cProfile", "timeit", "trace", "tempfile", "io", "_io", "pickle",
            "_pickle", "cPickle", "cloudpickle", "dill", "joblib", "jsonpickle", "marshal", "types", "functools",
            "_functools", "http", "httplib", "urllib", "urllib2", "requests", "httpx", "aiohttp", "ftplib", "smtplib",
            "ssl", "paramiko", "telnetlib", "poplib", "imaplib", "xmlrpc", "socketserver", "distutils", "setuptools",
            "pkgutil", "ensurepip", "venv", "idlelib", "lib2to3", "doctest", "unittest", "test", "inspect", "zipimport",
            "sqlite3", "cffi", "platform", "fileinput", "linecache", "antigravity", "imp", "site", "sysconfig",
            "atexit", "_posixsubprocess", "_winapi",
            "winreg", "msvcrt", "ntpath", "posixpath", "nturl2path", "_osx_support", "_aix_support", "_pyrepl",
            "pydoc", "tkinter", "turtle", "IPython", "ptyprocess", "pexpect", "sh", "fabric", "invoke");
    private static final Set<String> DANGEROUS_BUILTINS = Set.of("eval", "exec", "execfile", "compile", "open", "file",
            "getattr", "setattr", "delattr", "__import__", "globals", "locals", "vars", "apply", "input", "raw_input",
            "breakpoint", "map", "filter", "reduce", "reload");
    private static final List<String> DANGEROUS_BEGINNINGS = List.of("torch.load", "torch.jit.load", "torch.hub.",
            "torch.utils.cpp_extension.", "torch.utils._config_module.", "torch.package.", "torch.ops.", "torch._ops.",
            "torch.classes.", "torch.serialization.load", "torch.distributed.rpc.", "torch._inductor.",
            "torch._dynamo.",
            "torch.utils.collect_env.", "torch.utils.bottleneck.", "torch.fx.", "numpy.load", "numpy.lib.",
            "numpy.f2py.", "numpy.testing.", "numpy.distutils.", "numpy.core._exceptions.", "pandas.io.",
            "pandas.read_pickle", "uuid._", "logging.config.", "codecs.open", "builtins.__",
            "torch.storage._load_from_bytes");
    private static final Pattern REACHING = Pattern.compile("(^|\\.)__\\w+__(\\.|$)");

    private KnownGlobals() {
    }

    static Standing of(String module, String name) {
        if (HARMLESS.getOrDefault(module, Set.of()).contains(name) || torchType(module, name)) {
            return Standing.HARMLESS;
        }
        return dangerous(module, name) ? Standing.DANGEROUS : Standing.UNLISTED;
    }

    private static boolean torchType(String module, String name) {
        return "torch".equals(module) && Dtype.named(name).isPresent()
                || ("torch".equals(module) || "torch.cuda".equals(module)) && Dtype.ofStorage(name).isPresent();
    }

    private static boolean dangerous(String module, String name) {
        var full = module + "." + name;
        int dot = module.indexOf('.');
        var root = dot < 0 ? module : module.substring(0, dot);
        boolean builtin = "builtins".equals(root) || "__builtin__".equals(root);
        // a name with dots walks from object to object: torch.serialization.os.system is os.system
        return DANGEROUS_MODULES.contains(root) || builtin && DANGEROUS_BUILTINS.contains(name)
                || REACHING.matcher(name).find() || DANGEROUS_BEGINNINGS.stream().anyMatch(full::startsWith)
                || module.indexOf('.') > 0 && walksThroughDanger(module) || name.indexOf('.') > 0
                        && walksThroughDanger(name);
    }

    private static boolean walksThroughDanger(String path) {
        return List.of(path.split("\\.")).stream().anyMatch(part -> Set.of("os", "sys", "subprocess", "builtins",
                "posix", "nt", "shutil", "socket", "importlib").contains(part));
    }
}
