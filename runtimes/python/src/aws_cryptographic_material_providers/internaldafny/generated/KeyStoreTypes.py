# Translated from dafny/model/KeyStoreTypes.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import aws_cryptographic_material_providers.internaldafny.runtime as _dafny


class KeyStoreConfig(_dafny.Datatype):
    __slots__ = ()
    is_KeyStoreConfig = False


class KeyStoreConfig_KeyStoreConfig(KeyStoreConfig):
    __slots__ = (
        "ddbTableName",
        "kmsConfiguration",
        "logicalKeyStoreName",
        "id_",
        "grantTokens",
        "ddbClient",
        "kmsClient",
    )
    is_KeyStoreConfig = True

    def __init__(self, ddbTableName, kmsConfiguration, logicalKeyStoreName, id_, grantTokens, ddbClient, kmsClient):
        self.ddbTableName = ddbTableName
        self.kmsConfiguration = kmsConfiguration
        self.logicalKeyStoreName = logicalKeyStoreName
        self.id_ = id_
        self.grantTokens = grantTokens
        self.ddbClient = ddbClient
        self.kmsClient = kmsClient

    def __eq__(self, other):
        return self is other or (
            isinstance(other, KeyStoreConfig_KeyStoreConfig)
            and self.ddbTableName == other.ddbTableName
            and (self.kmsConfiguration == other.kmsConfiguration)
            and (self.logicalKeyStoreName == other.logicalKeyStoreName)
            and (self.id_ == other.id_)
            and (self.grantTokens == other.grantTokens)
            and (self.ddbClient == other.ddbClient)
            and (self.kmsClient == other.kmsClient)
        )

    def __hash__(self):
        return hash(
            (
                self.ddbTableName,
                self.kmsConfiguration,
                self.logicalKeyStoreName,
                self.id_,
                self.grantTokens,
                self.ddbClient,
                self.kmsClient,
            )
        )


class KMSConfiguration(_dafny.Datatype):
    __slots__ = ()
    is_kmsKeyArn = False
    is_kmsMRKeyArn = False
    is_discovery = False
    is_mrDiscovery = False


class KMSConfiguration_kmsKeyArn(KMSConfiguration):
    __slots__ = ("kmsKeyArn",)
    is_kmsKeyArn = True

    def __init__(self, kmsKeyArn):
        self.kmsKeyArn = kmsKeyArn

    def __eq__(self, other):
        return self is other or (isinstance(other, KMSConfiguration_kmsKeyArn) and self.kmsKeyArn == other.kmsKeyArn)

    def __hash__(self):
        return hash((self.kmsKeyArn,))


class KMSConfiguration_kmsMRKeyArn(KMSConfiguration):
    __slots__ = ("kmsMRKeyArn",)
    is_kmsMRKeyArn = True

    def __init__(self, kmsMRKeyArn):
        self.kmsMRKeyArn = kmsMRKeyArn

    def __eq__(self, other):
        return self is other or (
            isinstance(other, KMSConfiguration_kmsMRKeyArn) and self.kmsMRKeyArn == other.kmsMRKeyArn
        )

    def __hash__(self):
        return hash((self.kmsMRKeyArn,))


class KMSConfiguration_discovery(KMSConfiguration):
    __slots__ = ("discovery",)
    is_discovery = True

    def __init__(self, discovery):
        self.discovery = discovery

    def __eq__(self, other):
        return self is other or (isinstance(other, KMSConfiguration_discovery) and self.discovery == other.discovery)

    def __hash__(self):
        return hash((self.discovery,))


class KMSConfiguration_mrDiscovery(KMSConfiguration):
    __slots__ = ("mrDiscovery",)
    is_mrDiscovery = True

    def __init__(self, mrDiscovery):
        self.mrDiscovery = mrDiscovery

    def __eq__(self, other):
        return self is other or (
            isinstance(other, KMSConfiguration_mrDiscovery) and self.mrDiscovery == other.mrDiscovery
        )

    def __hash__(self):
        return hash((self.mrDiscovery,))


class Discovery(_dafny.Datatype):
    __slots__ = ()
    is_Discovery = False


class Discovery_Discovery(Discovery):
    __slots__ = ()
    is_Discovery = True

    def __eq__(self, other):
        return isinstance(other, Discovery_Discovery)

    def __hash__(self):
        return hash(())


the_Discovery_Discovery = Discovery_Discovery()


class MRDiscovery(_dafny.Datatype):
    __slots__ = ()
    is_MRDiscovery = False


class MRDiscovery_MRDiscovery(MRDiscovery):
    __slots__ = ("region",)
    is_MRDiscovery = True

    def __init__(self, region):
        self.region = region

    def __eq__(self, other):
        return self is other or (isinstance(other, MRDiscovery_MRDiscovery) and self.region == other.region)

    def __hash__(self):
        return hash((self.region,))


class GetKeyStoreInfoOutput(_dafny.Datatype):
    __slots__ = ()
    is_GetKeyStoreInfoOutput = False


class GetKeyStoreInfoOutput_GetKeyStoreInfoOutput(GetKeyStoreInfoOutput):
    __slots__ = ("keyStoreId", "keyStoreName", "logicalKeyStoreName", "grantTokens", "kmsConfiguration")
    is_GetKeyStoreInfoOutput = True

    def __init__(self, keyStoreId, keyStoreName, logicalKeyStoreName, grantTokens, kmsConfiguration):
        self.keyStoreId = keyStoreId
        self.keyStoreName = keyStoreName
        self.logicalKeyStoreName = logicalKeyStoreName
        self.grantTokens = grantTokens
        self.kmsConfiguration = kmsConfiguration

    def __eq__(self, other):
        return self is other or (
            isinstance(other, GetKeyStoreInfoOutput_GetKeyStoreInfoOutput)
            and self.keyStoreId == other.keyStoreId
            and (self.keyStoreName == other.keyStoreName)
            and (self.logicalKeyStoreName == other.logicalKeyStoreName)
            and (self.grantTokens == other.grantTokens)
            and (self.kmsConfiguration == other.kmsConfiguration)
        )

    def __hash__(self):
        return hash(
            (self.keyStoreId, self.keyStoreName, self.logicalKeyStoreName, self.grantTokens, self.kmsConfiguration)
        )


class CreateKeyStoreInput(_dafny.Datatype):
    __slots__ = ()
    is_CreateKeyStoreInput = False


class CreateKeyStoreInput_CreateKeyStoreInput(CreateKeyStoreInput):
    __slots__ = ()
    is_CreateKeyStoreInput = True

    def __eq__(self, other):
        return isinstance(other, CreateKeyStoreInput_CreateKeyStoreInput)

    def __hash__(self):
        return hash(())


the_CreateKeyStoreInput_CreateKeyStoreInput = CreateKeyStoreInput_CreateKeyStoreInput()


class CreateKeyStoreOutput(_dafny.Datatype):
    __slots__ = ()
    is_CreateKeyStoreOutput = False


class CreateKeyStoreOutput_CreateKeyStoreOutput(CreateKeyStoreOutput):
    __slots__ = ("tableArn",)
    is_CreateKeyStoreOutput = True

    def __init__(self, tableArn):
        self.tableArn = tableArn

    def __eq__(self, other):
        return self is other or (
            isinstance(other, CreateKeyStoreOutput_CreateKeyStoreOutput) and self.tableArn == other.tableArn
        )

    def __hash__(self):
        return hash((self.tableArn,))


class CreateKeyInput(_dafny.Datatype):
    __slots__ = ()
    is_CreateKeyInput = False


class CreateKeyInput_CreateKeyInput(CreateKeyInput):
    __slots__ = ("branchKeyIdentifier", "encryptionContext")
    is_CreateKeyInput = True

    def __init__(self, branchKeyIdentifier, encryptionContext):
        self.branchKeyIdentifier = branchKeyIdentifier
        self.encryptionContext = encryptionContext

    def __eq__(self, other):
        return self is other or (
            isinstance(other, CreateKeyInput_CreateKeyInput)
            and self.branchKeyIdentifier == other.branchKeyIdentifier
            and (self.encryptionContext == other.encryptionContext)
        )

    def __hash__(self):
        return hash((self.branchKeyIdentifier, self.encryptionContext))


class CreateKeyOutput(_dafny.Datatype):
    __slots__ = ()
    is_CreateKeyOutput = False


class CreateKeyOutput_CreateKeyOutput(CreateKeyOutput):
    __slots__ = ("branchKeyIdentifier",)
    is_CreateKeyOutput = True

    def __init__(self, branchKeyIdentifier):
        self.branchKeyIdentifier = branchKeyIdentifier

    def __eq__(self, other):
        return self is other or (
            isinstance(other, CreateKeyOutput_CreateKeyOutput) and self.branchKeyIdentifier == other.branchKeyIdentifier
        )

    def __hash__(self):
        return hash((self.branchKeyIdentifier,))


class VersionKeyInput(_dafny.Datatype):
    __slots__ = ()
    is_VersionKeyInput = False


class VersionKeyInput_VersionKeyInput(VersionKeyInput):
    __slots__ = ("branchKeyIdentifier",)
    is_VersionKeyInput = True

    def __init__(self, branchKeyIdentifier):
        self.branchKeyIdentifier = branchKeyIdentifier

    def __eq__(self, other):
        return self is other or (
            isinstance(other, VersionKeyInput_VersionKeyInput) and self.branchKeyIdentifier == other.branchKeyIdentifier
        )

    def __hash__(self):
        return hash((self.branchKeyIdentifier,))


class VersionKeyOutput(_dafny.Datatype):
    __slots__ = ()
    is_VersionKeyOutput = False


class VersionKeyOutput_VersionKeyOutput(VersionKeyOutput):
    __slots__ = ()
    is_VersionKeyOutput = True

    def __eq__(self, other):
        return isinstance(other, VersionKeyOutput_VersionKeyOutput)

    def __hash__(self):
        return hash(())


the_VersionKeyOutput_VersionKeyOutput = VersionKeyOutput_VersionKeyOutput()


class GetActiveBranchKeyInput(_dafny.Datatype):
    __slots__ = ()
    is_GetActiveBranchKeyInput = False


class GetActiveBranchKeyInput_GetActiveBranchKeyInput(GetActiveBranchKeyInput):
    __slots__ = ("branchKeyIdentifier",)
    is_GetActiveBranchKeyInput = True

    def __init__(self, branchKeyIdentifier):
        self.branchKeyIdentifier = branchKeyIdentifier

    def __eq__(self, other):
        return self is other or (
            isinstance(other, GetActiveBranchKeyInput_GetActiveBranchKeyInput)
            and self.branchKeyIdentifier == other.branchKeyIdentifier
        )

    def __hash__(self):
        return hash((self.branchKeyIdentifier,))


class GetActiveBranchKeyOutput(_dafny.Datatype):
    __slots__ = ()
    is_GetActiveBranchKeyOutput = False


class GetActiveBranchKeyOutput_GetActiveBranchKeyOutput(GetActiveBranchKeyOutput):
    __slots__ = ("branchKeyMaterials",)
    is_GetActiveBranchKeyOutput = True

    def __init__(self, branchKeyMaterials):
        self.branchKeyMaterials = branchKeyMaterials

    def __eq__(self, other):
        return self is other or (
            isinstance(other, GetActiveBranchKeyOutput_GetActiveBranchKeyOutput)
            and self.branchKeyMaterials == other.branchKeyMaterials
        )

    def __hash__(self):
        return hash((self.branchKeyMaterials,))


class GetBranchKeyVersionInput(_dafny.Datatype):
    __slots__ = ()
    is_GetBranchKeyVersionInput = False


class GetBranchKeyVersionInput_GetBranchKeyVersionInput(GetBranchKeyVersionInput):
    __slots__ = ("branchKeyIdentifier", "branchKeyVersion")
    is_GetBranchKeyVersionInput = True

    def __init__(self, branchKeyIdentifier, branchKeyVersion):
        self.branchKeyIdentifier = branchKeyIdentifier
        self.branchKeyVersion = branchKeyVersion

    def __eq__(self, other):
        return self is other or (
            isinstance(other, GetBranchKeyVersionInput_GetBranchKeyVersionInput)
            and self.branchKeyIdentifier == other.branchKeyIdentifier
            and (self.branchKeyVersion == other.branchKeyVersion)
        )

    def __hash__(self):
        return hash((self.branchKeyIdentifier, self.branchKeyVersion))


class GetBranchKeyVersionOutput(_dafny.Datatype):
    __slots__ = ()
    is_GetBranchKeyVersionOutput = False


class GetBranchKeyVersionOutput_GetBranchKeyVersionOutput(GetBranchKeyVersionOutput):
    __slots__ = ("branchKeyMaterials",)
    is_GetBranchKeyVersionOutput = True

    def __init__(self, branchKeyMaterials):
        self.branchKeyMaterials = branchKeyMaterials

    def __eq__(self, other):
        return self is other or (
            isinstance(other, GetBranchKeyVersionOutput_GetBranchKeyVersionOutput)
            and self.branchKeyMaterials == other.branchKeyMaterials
        )

    def __hash__(self):
        return hash((self.branchKeyMaterials,))


class GetBeaconKeyInput(_dafny.Datatype):
    __slots__ = ()
    is_GetBeaconKeyInput = False


class GetBeaconKeyInput_GetBeaconKeyInput(GetBeaconKeyInput):
    __slots__ = ("branchKeyIdentifier",)
    is_GetBeaconKeyInput = True

    def __init__(self, branchKeyIdentifier):
        self.branchKeyIdentifier = branchKeyIdentifier

    def __eq__(self, other):
        return self is other or (
            isinstance(other, GetBeaconKeyInput_GetBeaconKeyInput)
            and self.branchKeyIdentifier == other.branchKeyIdentifier
        )

    def __hash__(self):
        return hash((self.branchKeyIdentifier,))


class GetBeaconKeyOutput(_dafny.Datatype):
    __slots__ = ()
    is_GetBeaconKeyOutput = False


class GetBeaconKeyOutput_GetBeaconKeyOutput(GetBeaconKeyOutput):
    __slots__ = ("beaconKeyMaterials",)
    is_GetBeaconKeyOutput = True

    def __init__(self, beaconKeyMaterials):
        self.beaconKeyMaterials = beaconKeyMaterials

    def __eq__(self, other):
        return self is other or (
            isinstance(other, GetBeaconKeyOutput_GetBeaconKeyOutput)
            and self.beaconKeyMaterials == other.beaconKeyMaterials
        )

    def __hash__(self):
        return hash((self.beaconKeyMaterials,))


class BranchKeyMaterials(_dafny.Datatype):
    __slots__ = ()
    is_BranchKeyMaterials = False


class BranchKeyMaterials_BranchKeyMaterials(BranchKeyMaterials):
    __slots__ = ("branchKeyIdentifier", "branchKeyVersion", "encryptionContext", "branchKey")
    is_BranchKeyMaterials = True

    def __init__(self, branchKeyIdentifier, branchKeyVersion, encryptionContext, branchKey):
        self.branchKeyIdentifier = branchKeyIdentifier
        self.branchKeyVersion = branchKeyVersion
        self.encryptionContext = encryptionContext
        self.branchKey = branchKey

    def __eq__(self, other):
        return self is other or (
            isinstance(other, BranchKeyMaterials_BranchKeyMaterials)
            and self.branchKeyIdentifier == other.branchKeyIdentifier
            and (self.branchKeyVersion == other.branchKeyVersion)
            and (self.encryptionContext == other.encryptionContext)
            and (self.branchKey == other.branchKey)
        )

    def __hash__(self):
        return hash((self.branchKeyIdentifier, self.branchKeyVersion, self.encryptionContext, self.branchKey))


class BeaconKeyMaterials(_dafny.Datatype):
    __slots__ = ()
    is_BeaconKeyMaterials = False


class BeaconKeyMaterials_BeaconKeyMaterials(BeaconKeyMaterials):
    __slots__ = ("beaconKeyIdentifier", "encryptionContext", "beaconKey", "hmacKeys")
    is_BeaconKeyMaterials = True

    def __init__(self, beaconKeyIdentifier, encryptionContext, beaconKey, hmacKeys):
        self.beaconKeyIdentifier = beaconKeyIdentifier
        self.encryptionContext = encryptionContext
        self.beaconKey = beaconKey
        self.hmacKeys = hmacKeys

    def __eq__(self, other):
        return self is other or (
            isinstance(other, BeaconKeyMaterials_BeaconKeyMaterials)
            and self.beaconKeyIdentifier == other.beaconKeyIdentifier
            and (self.encryptionContext == other.encryptionContext)
            and (self.beaconKey == other.beaconKey)
            and (self.hmacKeys == other.hmacKeys)
        )

    def __hash__(self):
        return hash((self.beaconKeyIdentifier, self.encryptionContext, self.beaconKey, self.hmacKeys))


class IKeyStoreClient:
    def GetKeyStoreInfo(self):
        pass

    def CreateKeyStore(self, input_):
        pass

    def CreateKey(self, input_):
        pass

    def VersionKey(self, input_):
        pass

    def GetActiveBranchKey(self, input_):
        pass

    def GetBranchKeyVersion(self, input_):
        pass

    def GetBeaconKey(self, input_):
        pass


class Error(_dafny.Datatype):
    __slots__ = ()
    is_KeyStoreException = False
    is_ComAmazonawsDynamodb = False
    is_ComAmazonawsKms = False
    is_CollectionOfErrors = False
    is_Opaque = False
    is_Caused = False


class Error_KeyStoreException(Error):
    __slots__ = ("message",)
    is_KeyStoreException = True

    def __init__(self, message):
        self.message = message

    def __eq__(self, other):
        return self is other or (isinstance(other, Error_KeyStoreException) and self.message == other.message)

    def __hash__(self):
        return hash((self.message,))


class Error_ComAmazonawsDynamodb(Error):
    __slots__ = ("dynamoDbError",)
    is_ComAmazonawsDynamodb = True

    def __init__(self, dynamoDbError):
        self.dynamoDbError = dynamoDbError

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Error_ComAmazonawsDynamodb) and self.dynamoDbError == other.dynamoDbError
        )

    def __hash__(self):
        return hash((self.dynamoDbError,))


class Error_ComAmazonawsKms(Error):
    __slots__ = ("kmsError",)
    is_ComAmazonawsKms = True

    def __init__(self, kmsError):
        self.kmsError = kmsError

    def __eq__(self, other):
        return self is other or (isinstance(other, Error_ComAmazonawsKms) and self.kmsError == other.kmsError)

    def __hash__(self):
        return hash((self.kmsError,))


class Error_CollectionOfErrors(Error):
    __slots__ = ("list_", "message")
    is_CollectionOfErrors = True

    def __init__(self, list_, message):
        self.list_ = list_
        self.message = message

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Error_CollectionOfErrors)
            and self.list_ == other.list_
            and (self.message == other.message)
        )

    def __hash__(self):
        return hash((self.list_, self.message))


class Error_Opaque(Error):
    __slots__ = ("obj", "text")
    is_Opaque = True

    def __init__(self, obj, text):
        self.obj = obj
        self.text = text

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Error_Opaque) and self.obj == other.obj and (self.text == other.text)
        )

    def __hash__(self):
        return hash((self.obj, self.text))


class Error_Caused(Error):
    __slots__ = ("effect", "cause")
    is_Caused = True

    def __init__(self, effect, cause):
        self.effect = effect
        self.cause = cause

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Error_Caused) and self.effect == other.effect and (self.cause == other.cause)
        )

    def __hash__(self):
        return hash((self.effect, self.cause))
