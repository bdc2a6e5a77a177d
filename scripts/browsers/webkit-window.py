#!/usr/bin/python3
"""A window of WebKitGTK that a WebDriver drives. The package's own MiniBrowser forgets all it kept and has no WebGL in workers."""
import os

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, GObject, Gtk, WebKit2

# As in Safari 17 and later.
SWITCHED_ON = ("AllowWebGLInWorkers", "OffscreenCanvas", "OffscreenCanvasInWorkers")

folder = os.environ["FIRSTPASS_WEBKIT_DATA"]
manager = WebKit2.WebsiteDataManager(base_data_directory=folder, base_cache_directory=f"{folder}/cache")
context = WebKit2.WebContext.new_with_website_data_manager(manager)
context.set_automation_allowed(True)


def new_window(_session):
    settings = WebKit2.Settings()
    for name in ("enable-media-stream", "enable-mock-capture-devices", "enable-webrtc", "enable-webgl"):
        settings.set_property(name, True)
    features = WebKit2.Settings.get_all_features()
    for feature in (features.get(i) for i in range(features.get_length())):
        if feature.get_identifier() in SWITCHED_ON:
            settings.set_feature_enabled(feature, True)
    view = GObject.new(WebKit2.WebView, web_context=context, settings=settings, is_controlled_by_automation=True)
    view.connect("permission-request", lambda _view, request: request.allow() or True)
    window = Gtk.Window()
    window.set_default_size(390, 844)
    window.add(view)
    window.show_all()
    return view


def started(_context, session):
    information = WebKit2.ApplicationInfo()
    information.set_name("firstpass")
    information.set_version(1, 0, 0)
    session.set_application_info(information)
    session.connect("create-web-view", new_window)


context.connect("automation-started", started)
GLib.MainLoop().run()
