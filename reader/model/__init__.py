"""The nouns: frozen dataclasses that import nothing but each other. A noun has one word in every
layer."""
